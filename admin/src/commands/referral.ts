import type { FormField } from '../shared/commands/fields';
import type { Command } from '../shared/commands/useCommand';

type Answers = Readonly<Record<string, unknown>>;

/** Caseload and cap stand behind a name, so that work is shared out fairly. */
const nameAndCaseload = ({ name, perFullTimeEquivalent: people, cap }: Answers) =>
  typeof people === 'number' && cap ? `${name} (${people / 100} / ${cap})` : String(name);

const specialist = (partnerId: string, required: boolean): FormField => ({
  kind: 'record',
  source: 'specialistId',
  resource: 'employmentSpecialists',
  optionText: nameAndCaseload,
  filter: { current: true, partnerId },
  sort: { field: 'name', order: 'ASC' },
  required,
});

export const acknowledgeReferral: Command = {
  name: 'acknowledgeReferral',
  fields: [{ kind: 'date', source: 'acknowledgedOn', required: true }],
};
export const rejectReferral: Command = {
  name: 'rejectReferral',
  fields: [
    { kind: 'date', source: 'rejectedOn', required: true },
    { kind: 'code', source: 'scenario', list: 'not_started_scenario' },
  ],
};
export const cancelReferral: Command = {
  name: 'cancelReferral',
  fields: [
    { kind: 'date', source: 'cancelledOn', required: true },
    { kind: 'code', source: 'scenario', list: 'not_started_scenario' },
    { kind: 'confirm', source: 'didNotAttend' },
  ],
};

// The cohort is no question of these forms: it comes with the answers they start with.
const outOfWork = ({ cohort }: Answers) => cohort === 'out_of_work';
const inWork = ({ cohort }: Answers) => cohort === 'in_work_retention';
const jobAtStart = { section: 'job', when: inWork } as const;

const circumstances: readonly FormField[] = [
  { kind: 'code', source: 'unemploymentLength', list: 'unemployment_length', when: outOfWork },
  { kind: 'codes', source: 'benefitsAtStart', list: 'benefit' },
  { kind: 'confirm', source: 'initiativeStart' },
  { kind: 'text', source: 'jobAtStartTitle', ...jobAtStart },
  { kind: 'code', source: 'jobAtStartSector', list: 'sector', ...jobAtStart },
  {
    kind: 'code',
    source: 'jobAtStartEmploymentType',
    list: 'employment_type',
    half: true,
    ...jobAtStart,
  },
  {
    kind: 'code',
    source: 'jobAtStartEarningsCycle',
    list: 'earnings_cycle',
    half: true,
    ...jobAtStart,
  },
  { kind: 'hours', source: 'jobAtStartWeeklyMinutes', half: true, ...jobAtStart },
  { kind: 'money', source: 'jobAtStartHourlyRatePence', half: true, ...jobAtStart },
];

export const startReferral = (partnerId: string): Command => ({
  name: 'startReferral',
  fields: [
    { kind: 'date', source: 'startedOn', required: true },
    { kind: 'code', source: 'model', list: 'support_model' },
    specialist(partnerId, false),
    ...circumstances,
  ],
});
export const updateStartDetails: Command = { name: 'updateStartDetails', fields: circumstances };
export const markKeyedIntoPrap: Command = {
  name: 'markKeyedIntoPrap',
  fields: [
    { kind: 'date', source: 'keyedIntoPrapOn', required: true, half: true },
    { kind: 'text', source: 'prapReference', half: true },
  ],
};
export const assignSpecialist = (partnerId: string): Command => ({
  name: 'assignSpecialist',
  fields: [specialist(partnerId, true), { kind: 'date', source: 'startsOn', required: true }],
});
export const changeModel: Command = {
  name: 'changeModel',
  fields: [
    { kind: 'code', source: 'model', list: 'support_model' },
    { kind: 'date', source: 'startsOn', required: true },
    { kind: 'code', source: 'changeReason', list: 'model_change_reason' },
  ],
};
export const pauseParticipation: Command = {
  name: 'pauseParticipation',
  fields: [
    { kind: 'date', source: 'startsOn', required: true },
    { kind: 'code', source: 'pauseReason', list: 'pause_reason' },
  ],
};
export const resumeParticipation: Command = {
  name: 'resumeParticipation',
  fields: [{ kind: 'date', source: 'endsOn', required: true }],
};
export const disengage: Command = {
  name: 'disengage',
  fields: [
    { kind: 'date', source: 'startsOn', required: true },
    { kind: 'code', source: 'disengagementReason', list: 'disengagement_reason' },
  ],
};
export const reengage: Command = {
  name: 'reengage',
  fields: [{ kind: 'date', source: 'endsOn', required: true }],
};
export const extendSupport: Command = {
  name: 'extendSupport',
  fields: [
    { kind: 'code', source: 'extensionReason', list: 'extension_reason' },
    { kind: 'number', source: 'months', min: 1, max: 12 },
    { kind: 'text', source: 'approvedBy', half: true },
    { kind: 'date', source: 'approvedOn', required: true, half: true },
  ],
};
export const endParticipation: Command = {
  name: 'endParticipation',
  fields: [
    { kind: 'date', source: 'endedOn', required: true },
    { kind: 'code', source: 'endReason', list: 'end_reason' },
    { kind: 'code', source: 'furtherSupport', list: 'further_support' },
  ],
};
export const recordFurtherSupport: Command = {
  name: 'recordFurtherSupport',
  fields: [{ kind: 'code', source: 'furtherSupport', list: 'further_support' }],
};
export const correctStart: Command = {
  name: 'correctStart',
  fields: [
    { kind: 'date', source: 'startedOn' },
    { kind: 'longText', source: 'reason', required: true },
  ],
};
export const correctEnd: Command = {
  name: 'correctEnd',
  fields: [
    { kind: 'date', source: 'endedOn' },
    { kind: 'code', source: 'endReason', list: 'end_reason' },
    { kind: 'longText', source: 'reason', required: true },
  ],
};
