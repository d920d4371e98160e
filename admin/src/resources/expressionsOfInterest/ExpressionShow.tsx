import { Box } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { formatDate, today } from '../../i18n/format';
import { CodeField } from '../../shared/codes/CodeField';
import { DateField } from '../../shared/fields/DateField';
import { FactList } from '../../shared/fields/FactList';
import { YesNoField } from '../../shared/fields/YesNoField';
import { RecordLink } from '../../shared/list/RecordLink';
import { personName } from '../../shared/people/personName';
import { RecordPage } from '../../shared/record/RecordPage';
import { SectionCard } from '../../shared/SectionCard';
import { OrganisationField } from '../organisations/OrganisationField';
import { DueCard } from '../referrals/journey/DueCard';
import { dueOfExpression } from '../referrals/journey/due';
import { eventsOfExpression } from '../referrals/journey/events';
import { JourneyActions } from '../referrals/journey/JourneyActions';
import { JourneyTimeline } from '../referrals/journey/JourneyTimeline';
import { StatusField } from '../referrals/journey/StatusField';
import { actionsOfExpression } from './actions';
import { ConfirmedWarnings } from './ConfirmedWarnings';
import { RecordedEligibility } from './RecordedEligibility';
import type { ExpressionOfInterest } from './types';

const nameOf = ({ participant }: ExpressionOfInterest) =>
  participant ? personName(participant) : '';

const field = (name: string) => `resources.expressionsOfInterest.fields.${name}`;

function Answers(expression: ExpressionOfInterest) {
  const isOut = expression.declaredEmploymentStatus === 'not_in_employment';
  const months = isOut ? 'monthsOutOfWork' : 'monthsInWork';
  return (
    <SectionCard title="resources.expressionsOfInterest.answers">
      <FactList
        facts={[
          {
            label: field('source'),
            value: <CodeField list="eoi_source" code={expression.source} />,
          },
          { label: field('sourceDetail'), value: expression.sourceDetail },
          {
            label: field('partner'),
            value: <OrganisationField organisation={expression.partner} link />,
          },
          {
            label: field('declaredEmploymentStatus'),
            value: (
              <CodeField
                list="declared_employment_status"
                code={expression.declaredEmploymentStatus}
              />
            ),
          },
          {
            label: field('declaredEligibilityBasis'),
            value: (
              <CodeField list="eligibility_basis" code={expression.declaredEligibilityBasis} />
            ),
          },
          { label: field(months), value: expression[months] },
          {
            label: field('neverEmployed'),
            value: <YesNoField value={expression.neverEmployed} />,
          },
          ...(isOut
            ? []
            : [
                {
                  label: field('atRiskOfLosingWork'),
                  value: <YesNoField value={expression.atRiskOfLosingWork} />,
                },
              ]),
          { label: field('rightToReside'), value: <YesNoField value={expression.rightToReside} /> },
          { label: field('rightToWork'), value: <YesNoField value={expression.rightToWork} /> },
          {
            label: field('otherProvision'),
            value: <CodeField list="other_provision" code={expression.otherProvision} />,
          },
          ...(expression.ageException
            ? [
                {
                  label: field('ageException'),
                  value: <CodeField list="age_exception" code={expression.ageException} />,
                },
              ]
            : []),
          { label: field('privacyNoticeVersion'), value: expression.privacyNoticeVersion },
        ]}
      />
    </SectionCard>
  );
}

function Subtitle(expression: ExpressionOfInterest) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
      <StatusField status={expression.status} />
      <span>
        {translate('resources.expressionsOfInterest.submittedOn')}{' '}
        <DateField value={expression.submittedOn} />
      </span>
      <RecordLink resource="participants" id={expression.participantId}>
        {translate('resources.expressionsOfInterest.openPerson')}
      </RecordLink>
    </Box>
  );
}

function Parts(expression: ExpressionOfInterest) {
  const mayAssess = usePermitted('expression.assess');
  const due = dueOfExpression(expression);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2.5 }}>
        <JourneyActions
          actions={actionsOfExpression(expression, today(), true)}
          name={nameOf(expression)}
        />
      </Box>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2.5,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            lg: 'minmax(0, 1.4fr) minmax(0, 1fr)',
          },
        }}
      >
        <div>
          {due.length > 0 && <DueCard due={due} />}
          <Answers {...expression} />
          <ConfirmedWarnings warnings={expression.confirmedWarnings} />
        </div>
        <div>
          <JourneyTimeline events={eventsOfExpression(expression)} />
          {mayAssess && <RecordedEligibility expressionOfInterestId={expression.id} />}
        </div>
      </Box>
    </>
  );
}

/** An expression of interest: what was answered, what was found, and what comes next. */
export function ExpressionShow() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  return (
    <RecordPage<ExpressionOfInterest>
      title={(expression) =>
        translate('resources.expressionsOfInterest.titleOf', {
          name: nameOf(expression),
          date: formatDate(expression.submittedOn, locale),
        })
      }
      subtitle={(expression) => <Subtitle {...expression} />}
    >
      {(expression) => <Parts {...expression} />}
    </RecordPage>
  );
}
