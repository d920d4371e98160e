import type { FormField } from '../shared/commands/fields';
import type { Command } from '../shared/commands/useCommand';
import { JourneyInput } from '../shared/people/JourneyInput';

type Answers = Readonly<Record<string, unknown>>;
const employed = ({ kind }: Answers) => kind === 'employed';
const selfEmployed = ({ kind }: Answers) => kind === 'self_employed';
const aboutSomebody = ({ kind }: Answers) => kind === 'competitive_job';

const employer = (required: boolean, when?: (answers: Answers) => boolean): FormField => ({
  kind: 'record',
  source: 'employerId',
  resource: 'employers',
  optionText: 'name',
  sort: { field: 'name', order: 'ASC' },
  required,
  when,
});

const job: readonly FormField[] = [
  { kind: 'code', source: 'kind', list: 'job_kind', half: true },
  { kind: 'text', source: 'title', half: true },
  employer(true, employed),
  { kind: 'code', source: 'occupation', list: 'occupation' },
  { kind: 'code', source: 'sector', list: 'sector' },
  { kind: 'code', source: 'employmentType', list: 'employment_type', half: true },
  { kind: 'code', source: 'earningsCycle', list: 'earnings_cycle', half: true },
  { kind: 'hours', source: 'weeklyMinutes', half: true },
  { kind: 'money', source: 'hourlyRatePence', half: true },
  {
    kind: 'codes',
    source: 'selfEmploymentEvidence',
    list: 'self_employment_evidence',
    when: selfEmployed,
  },
];
export const startJob: Command = {
  name: 'startJob',
  fields: [{ kind: 'date', source: 'startedOn' }, ...job],
};
export const updateJob: Command = { name: 'updateJob', fields: job };
export const endJob: Command = {
  name: 'endJob',
  fields: [
    { kind: 'date', source: 'endedOn' },
    { kind: 'code', source: 'leavingReason', list: 'leaving_reason' },
  ],
};

const earnings: readonly FormField[] = [
  { kind: 'date', source: 'periodFrom', half: true },
  { kind: 'date', source: 'periodTo', half: true },
  { kind: 'money', source: 'grossPence', half: true },
  { kind: 'code', source: 'source', list: 'earnings_source', half: true },
  { kind: 'text', source: 'evidenceReference' },
];
/** Earnings of a journey, whose jobs the page has at hand to choose from. */
export const recordEarnings = (jobs: readonly { id: string; name: string }[]): Command => ({
  name: 'recordEarnings',
  fields: [{ kind: 'choice', source: 'jobId', options: jobs }, ...earnings],
});
export const correctEarnings: Command = { name: 'correctEarnings', fields: earnings };

export const confirmMilestone: Command = {
  name: 'confirmMilestone',
  fields: [
    { kind: 'code', source: 'type', list: 'milestone_type' },
    { kind: 'date', source: 'achievedOn', half: true },
    { kind: 'date', source: 'reportingMonth', half: true },
    { kind: 'longText', source: 'note' },
  ],
};

/** Why something recorded is changed or taken back; asked from the beginning where there is always a reason. */
const reason: FormField = { kind: 'longText', source: 'reason', required: true };

export const correctMilestone: Command = {
  name: 'correctMilestone',
  fields: [
    { kind: 'date', source: 'achievedOn', half: true },
    { kind: 'date', source: 'reportingMonth', half: true },
    { kind: 'longText', source: 'note' },
    reason,
  ],
};
export const withdrawMilestone: Command = { name: 'withdrawMilestone', fields: [reason] };
export const claimSelfEmployedOutcome: Command = {
  name: 'claimSelfEmployedOutcome',
  fields: [
    { kind: 'codes', source: 'evidenceKinds', list: 'self_employment_evidence' },
    { kind: 'text', source: 'evidenceReference' },
    { kind: 'longText', source: 'note' },
  ],
};

const adjustment: readonly FormField[] = [
  { kind: 'longText', source: 'description' },
  employer(false),
  { kind: 'date', source: 'agreedOn', half: true },
  { kind: 'date', source: 'inPlaceOn', half: true },
  { kind: 'date', source: 'reviewOn', half: true },
];
export const agreeAdjustment: Command = { name: 'agreeAdjustment', fields: adjustment };
export const updateAdjustment: Command = { name: 'updateAdjustment', fields: adjustment };

/** What is told of a contact with an employer. */
export const contact: readonly FormField[] = [
  { kind: 'date', source: 'contactedOn', half: true },
  { kind: 'code', source: 'kind', list: 'employer_contact_kind', half: true },
  { kind: 'code', source: 'madeBy', list: 'contact_made_by', half: true },
  { kind: 'code', source: 'mode', list: 'employer_contact_mode', half: true },
  { kind: 'longText', source: 'note' },
];
/** A contact with an employer on behalf of one person, whose page it is recorded on. */
export const recordContactForPerson: Command = {
  name: 'recordEmployerContact',
  fields: [employer(true), ...contact],
};
/** A contact recorded on the employer's page; a competitive job is about one person. */
export const recordContactWithEmployer: Command = {
  name: 'recordEmployerContact',
  fields: [
    ...contact.slice(0, 2),
    { kind: 'own', source: 'referralId', input: JourneyInput, when: aboutSomebody, required: true },
    ...contact.slice(2),
  ],
};

const employerDetails: readonly FormField[] = [
  { kind: 'text', source: 'name' },
  { kind: 'code', source: 'sector', list: 'sector' },
  { kind: 'text', source: 'town' },
  { kind: 'confirm', source: 'disabilityConfident' },
  { kind: 'text', source: 'contactName' },
  { kind: 'email', source: 'contactEmail' },
  { kind: 'telephone', source: 'contactPhone' },
];
export const createEmployer: Command = { name: 'createEmployer', fields: employerDetails };
export const updateEmployer: Command = { name: 'updateEmployer', fields: employerDetails };
