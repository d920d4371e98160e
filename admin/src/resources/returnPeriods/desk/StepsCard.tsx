import DoneIcon from '@mui/icons-material/CheckCircleOutline';
import NowIcon from '@mui/icons-material/PendingOutlined';
import WaitingIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Alert, Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate, today } from '../../../i18n/format';
import { useViewer } from '../../../layout/useViewer';
import { DateField } from '../../../shared/fields/DateField';
import { SectionCard } from '../../../shared/SectionCard';
import { VisuallyHidden } from '../../../shared/VisuallyHidden';
import type { Tone } from '../../../theme/palette';
import { AnsweredBy } from '../revisions/AnsweredBy';
import { EarlierNote } from '../revisions/EarlierNote';
import { standing, useStandingTitle } from '../revisions/standing';
import { isLatest, type ReturnPeriod, type Revision, signaturesOf } from '../types';
import { type Check, partsCheck } from './desk';
import { ReturnActions } from './ReturnActions';
import { type Step, stepsOf } from './steps';

const icons = { done: DoneIcon, now: NowIcon, waiting: WaitingIcon };
const tones: Readonly<Record<Step['state'], Tone>> = {
  done: 'good',
  now: 'attention',
  waiting: 'neutral',
};

interface LineProps {
  step: Step;
  period: ReturnPeriod;
  revision: Revision | undefined;
  unsigned: number | undefined;
}

function useTitle({ step, revision }: LineProps): string {
  const translate = useTranslate();
  const isPartner = Boolean(useViewer()?.partnerId);
  if (step.name === 'parts' && isPartner) return translate('returns.steps.part');
  const status = revision?.status;
  if (step.name === 'decided' && (status === 'accepted' || status === 'sent_back'))
    return translate(`returns.steps.${status}`);
  return translate(`returns.steps.${step.name}`);
}

function Detail({ step, period, revision, unsigned }: LineProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const isPartner = Boolean(useViewer()?.partnerId);
  if (step.name === 'opened' && step.state !== 'done')
    return translate('returns.steps.opensOn', { date: formatDate(period.opensOn, locale) });
  if (step.name === 'parts' && !isPartner && unsigned !== undefined && revision) {
    const signed = signaturesOf(revision).length;
    return translate('returns.steps.partsOf', { signed, all: signed + unsigned });
  }
  if (step.state !== 'done' || !step.at) return null;
  if (step.name === 'decided' && revision)
    return (
      <>
        <DateField value={step.at} /> · <AnsweredBy period={period} revision={revision} />
      </>
    );
  return (
    <>
      <DateField value={step.at} />
      {step.by && ` · ${translate('returns.steps.by', { name: step.by })}`}
    </>
  );
}

function Line(props: LineProps) {
  const translate = useTranslate();
  const title = useTitle(props);
  const { state } = props.step;
  const Icon = icons[state];
  return (
    <Box
      component="li"
      aria-current={state === 'now' ? 'step' : undefined}
      sx={{ display: 'flex', gap: 1.25 }}
    >
      <Icon aria-hidden sx={(theme) => ({ color: theme.scheme.tones[tones[state]].ink })} />
      <div>
        <Typography sx={{ fontWeight: state === 'now' ? 700 : 600 }}>
          {title}
          <VisuallyHidden>. {translate(`returns.steps.state.${state}`)}.</VisuallyHidden>
        </Typography>
        <Typography variant="body2" color="text.secondary" component="div">
          <Detail {...props} />
        </Typography>
      </div>
    </Box>
  );
}

/** Why the revision was opened, and what DWP asks about it. */
function Words({ reopenReason, reopenedByName, questions }: Revision) {
  const translate = useTranslate();
  return (
    <>
      {reopenReason && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {translate('returns.steps.reopened', { name: reopenedByName, reason: reopenReason })}
        </Alert>
      )}
      {questions && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {translate('returns.steps.asksDwp', { questions })}
        </Alert>
      )}
    </>
  );
}

interface Props {
  period: ReturnPeriod;
  /** The revision that is shown; undefined before the first. */
  revision: Revision | undefined;
  commands: readonly string[];
  checks: readonly Check[] | undefined;
}

/** Partners without a signature, as far as the viewer may know. */
const unsignedOf = (checks: Props['checks']): number | undefined =>
  checks?.find(({ key }) => key === partsCheck)?.byPartner.length;

/** The steps of the revision that is shown with who did what when, and of the latest what can be done next. */
export function StepsCard({ period, revision, commands, checks }: Props) {
  const translate = useTranslate();
  const title = useStandingTitle(period, revision);
  const isEarlier = revision !== undefined && !isLatest(period, revision);
  const unsigned = isEarlier ? undefined : unsignedOf(checks);
  return (
    <SectionCard anchor={standing} title={title}>
      {isEarlier && <EarlierNote period={period} />}
      <Box
        component="ol"
        aria-label={translate('returns.steps.label')}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
        }}
      >
        {stepsOf(period, revision, { today: today(), unsigned }).map((step) => (
          <Line key={step.name} {...{ step, period, revision, unsigned }} />
        ))}
      </Box>
      {revision && <Words {...revision} />}
      {!isEarlier && <ReturnActions period={period} commands={commands} checks={checks} />}
    </SectionCard>
  );
}
