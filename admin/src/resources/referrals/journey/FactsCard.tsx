import { useTranslate } from 'react-admin';
import { CodeField, CodesField } from '../../../shared/codes/CodeField';
import { DateField } from '../../../shared/fields/DateField';
import { FactList } from '../../../shared/fields/FactList';
import { MinutesField } from '../../../shared/fields/MinutesField';
import { MoneyField } from '../../../shared/fields/MoneyField';
import { YesNoField } from '../../../shared/fields/YesNoField';
import { SectionCard } from '../../../shared/SectionCard';
import { OrganisationField } from '../../organisations/OrganisationField';
import { actionOf } from './actions';
import { CardButton } from './CardButton';
import { PlaceField } from './PlaceField';
import type { SectionProps } from './sections';
import type { Journey } from './types';

const fact = (name: string) => `journey.facts.${name}`;

const atReferral = (journey: Journey) => [
  { label: fact('referredOn'), value: <DateField value={journey.referredOn} /> },
  { label: fact('inputOn'), value: <DateField value={journey.inputOn} /> },
  { label: fact('partner'), value: <OrganisationField organisation={journey.partner} link /> },
  { label: fact('cohort'), value: <CodeField list="cohort" code={journey.cohort} /> },
  {
    label: fact('modelReferredTo'),
    value: <CodeField list="support_model" code={journey.modelReferredTo} />,
  },
  {
    label: fact('localAuthority'),
    value: <PlaceField place={journey.localAuthority} />,
  },
  { label: fact('acknowledgedOn'), value: <DateField value={journey.acknowledgedOn} /> },
];

const notStarted = (journey: Journey) => [
  {
    label: fact(journey.rejectedOn ? 'rejectedOn' : 'cancelledOn'),
    value: <DateField value={journey.rejectedOn ?? journey.cancelledOn} />,
  },
  {
    label: fact('notStartedScenario'),
    value: <CodeField list="not_started_scenario" code={journey.notStartedScenario} />,
  },
  {
    label: fact('notStartedReason'),
    value: <CodeField list="not_started_reason" code={journey.notStartedReason} />,
  },
  { label: fact('didNotAttend'), value: <YesNoField value={journey.didNotAttend} /> },
];

const jobAtStart = (journey: Journey) => [
  { label: fact('jobAtStartTitle'), value: journey.jobAtStartTitle },
  {
    label: fact('jobAtStartSector'),
    value: <CodeField list="sector" code={journey.jobAtStartSector} />,
  },
  {
    label: fact('jobAtStartEmploymentType'),
    value: <CodeField list="employment_type" code={journey.jobAtStartEmploymentType} />,
  },
  {
    label: fact('jobAtStartWeeklyMinutes'),
    value: <MinutesField minutes={journey.jobAtStartWeeklyMinutes} />,
  },
  {
    label: fact('jobAtStartHourlyRatePence'),
    value: <MoneyField pence={journey.jobAtStartHourlyRatePence} />,
  },
];

const atStart = (journey: Journey) => [
  { label: fact('startedOn'), value: <DateField value={journey.startedOn} /> },
  { label: fact('workingDaysToStart'), value: journey.workingDaysToStart },
  { label: fact('keyedIntoPrapOn'), value: <DateField value={journey.keyedIntoPrapOn} /> },
  { label: fact('prapReference'), value: journey.prapReference },
  { label: fact('ageAtStart'), value: journey.ageAtStart },
  {
    label: fact('unemploymentLength'),
    value: <CodeField list="unemployment_length" code={journey.unemploymentLength} />,
  },
  {
    label: fact('benefitsAtStart'),
    value: <CodesField list="benefit" codes={journey.benefitsAtStart} />,
  },
  { label: fact('initiativeStart'), value: <YesNoField value={journey.initiativeStart} /> },
  ...(journey.cohort === 'in_work_retention' ? jobAtStart(journey) : []),
];

/** The clocks that run from the start, and on after the end. */
const clocks = (journey: Journey, awaited: string) => {
  const late = journey.awaitingTrackingRule ? awaited : null;
  const day = (value: string | null) => <DateField value={value} />;
  return [
    { label: fact('supportEndDue'), value: day(journey.supportEndDue) },
    ...(journey.earlyLeaverUntil
      ? [{ label: fact('earlyLeaverUntil'), value: day(journey.earlyLeaverUntil) }]
      : []),
    ...(journey.endedOn || late
      ? [
          {
            label: fact('trackingEndDue'),
            value: journey.trackingEndDue ? day(journey.trackingEndDue) : late,
          },
          {
            label: fact('recordCloseDue'),
            value: journey.recordCloseDue ? day(journey.recordCloseDue) : late,
          },
        ]
      : []),
  ];
};

const atEnd = (journey: Journey) => [
  { label: fact('endedOn'), value: <DateField value={journey.endedOn} /> },
  { label: fact('endReason'), value: <CodeField list="end_reason" code={journey.endReason} /> },
  {
    label: fact('furtherSupport'),
    value: <CodeField list="further_support" code={journey.furtherSupport} />,
  },
];

/** The facts of the referral, the start and the end, as they are reported. */
export function FactsCard({ journey, name, today }: SectionProps) {
  const translate = useTranslate();
  const wanted = ['updateStartDetails', 'correctStart', 'correctEnd'];
  const actions = wanted
    .filter((command) => journey.availableCommands.includes(command))
    .flatMap((command) => actionOf(journey, command, today) ?? []);
  const facts = [
    ...atReferral(journey),
    ...(journey.rejectedOn || journey.cancelledOn ? notStarted(journey) : []),
    ...(journey.startedOn
      ? [...atStart(journey), ...clocks(journey, translate('resources.rules.awaitsRule'))]
      : []),
    ...(journey.endedOn ? atEnd(journey) : []),
  ];
  return (
    <SectionCard
      anchor="facts"
      title={translate('journey.facts.title')}
      actions={actions.map((action) => (
        <CardButton key={action.command.name} {...action} name={name} />
      ))}
    >
      <FactList facts={facts} />
    </SectionCard>
  );
}
