import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import {
  correctActionPlanReview,
  takeBackActionPlanReview,
  takeBackActionPlanStep,
} from '../../../commands/corrections';
import {
  addActionPlanStep,
  reviewActionPlan,
  updateActionPlanStep,
} from '../../../commands/support';
import { formatDate } from '../../../i18n/format';
import { CodeField } from '../../../shared/codes/CodeField';
import { DueBadge } from '../../../shared/DueBadge';
import { DateField } from '../../../shared/fields/DateField';
import { SectionCard } from '../../../shared/SectionCard';
import { StatusChip } from '../../../shared/StatusChip';
import { CardButton } from './CardButton';
import { Corrections } from './Corrections';
import { type FactColumn, FactTable } from './FactTable';
import { Nothing } from './Nothing';
import type { SectionProps } from './sections';
import type { ActionPlanStep } from './types';

function StepState({ completedOn, dueOn }: ActionPlanStep) {
  const translate = useTranslate();
  const locale = useLocale();
  if (!completedOn) return <DueBadge dueOn={dueOn} />;
  const date = formatDate(completedOn, locale);
  return <StatusChip label={translate('journey.plan.done', { date })} tone="good" />;
}

function Hidden() {
  const translate = useTranslate();
  return <>{translate('journey.hidden')}</>;
}

const columns: readonly FactColumn<ActionPlanStep>[] = [
  { label: 'journey.plan.action', render: ({ action }) => action ?? <Hidden /> },
  {
    label: 'journey.plan.owner',
    render: ({ owner }) => <CodeField list="action_plan_owner" code={owner} />,
  },
  { label: 'journey.plan.state', render: (step) => <StepState {...step} /> },
];

function Reviews({ journey, name }: Pick<SectionProps, 'journey' | 'name'>) {
  const translate = useTranslate();
  const locale = useLocale();
  const { actionPlanReviews: reviews } = journey;
  if (reviews.length === 0) return null;
  return (
    <Box sx={(theme) => ({ px: 2.5, pt: 2, pb: 2.5, borderTop: `1px solid ${theme.scheme.line}` })}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {translate('journey.plan.reviews')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {reviews.map(({ reviewedOn, summary, nextReviewOn, ...review }) => (
          <li key={review.id}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              <DateField value={reviewedOn} />
            </Typography>
            {summary && <Typography sx={{ whiteSpace: 'pre-line' }}>{summary}</Typography>}
            {nextReviewOn && (
              <Typography variant="body2" color="text.secondary">
                {translate('journey.plan.next')} <DateField value={nextReviewOn} />
              </Typography>
            )}
            <Corrections
              journey={journey}
              row={review}
              name={name}
              of={formatDate(reviewedOn, locale)}
              correct={{
                command: correctActionPlanReview,
                defaults: { reviewedOn, summary, nextReviewOn },
              }}
              takeBack={takeBackActionPlanReview}
            />
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** Steps not done first, by their day; then those done, the latest first. */
function inOrder(steps: readonly ActionPlanStep[]): ActionPlanStep[] {
  const open = steps.filter(({ completedOn }) => !completedOn);
  const done = steps.filter(({ completedOn }) => completedOn);
  return [
    ...open,
    ...done.sort((one, other) => (other.completedOn ?? '').localeCompare(one.completedOn ?? '')),
  ];
}

/** The action plan: who does what by when, and how it was reviewed. */
export function PlanCard({ journey, name, today, maySupport }: SectionProps) {
  const { actionPlanSteps: steps, actionPlanReviews: reviews } = journey;
  const isEmpty = steps.length + reviews.length === 0;
  const fixed = { referralId: journey.id };
  const changeStep = (step: ActionPlanStep) => (
    <Corrections
      journey={journey}
      row={step}
      name={name}
      of={step.action ?? name}
      takeBack={takeBackActionPlanStep}
    >
      <CardButton
        command={updateActionPlanStep}
        fixed={{ id: step.id, version: step.version }}
        defaults={{ ...step }}
        name={name}
        of={step.action ?? name}
      />
    </Corrections>
  );
  return (
    <SectionCard
      title="journey.plan.title"
      flush={!isEmpty}
      actions={
        maySupport && (
          <>
            <CardButton command={addActionPlanStep} fixed={fixed} name={name} />
            <CardButton
              command={reviewActionPlan}
              fixed={fixed}
              defaults={{ reviewedOn: today }}
              name={name}
            />
          </>
        )
      }
    >
      {isEmpty && <Nothing text="journey.plan.none" />}
      {steps.length > 0 && (
        <FactTable
          label="journey.plan.title"
          columns={columns}
          rows={inOrder(steps)}
          actions={maySupport ? changeStep : undefined}
        />
      )}
      <Reviews journey={journey} name={name} />
    </SectionCard>
  );
}
