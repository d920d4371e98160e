import type { FormField } from '../shared/commands/fields';
import type { Command } from '../shared/commands/useCommand';

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
  { kind: 'code', source: 'kind', list: 'job_kind' },
  employer(true, employed),
  { kind: 'text', source: 'title' },
  { kind: 'code', source: 'occupation', list: 'occupation' },
  { kind: 'code', source: 'sector', list: 'sector' },
  { kind: 'code', source: 'employmentType', list: 'employment_type' },
  { kind: 'hours', source: 'weeklyMinutes' },
  { kind: 'money', source: 'hourlyRatePence' },
  { kind: 'code', source: 'earningsCycle', list: 'earnings_cycle' },
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
  { kind: 'date', source: 'periodFrom' },
  { kind: 'date', source: 'periodTo' },
  { kind: 'money', source: 'grossPence' },
  { kind: 'code', source: 'source', list: 'earnings_source' },
  { kind: 'text', source: 'evidenceReference' },
];
/** Earnings of a journey; the jobs to choose from are that journey's. */
export const recordEarnings = (referralId: string): Command => ({
  name: 'recordEarnings',
  fields: [
    {
      kind: 'record',
      source: 'jobId',
      resource: 'jobs',
      optionText: 'title',
      filter: { referralId },
    },
    ...earnings,
  ],
});
export const correctEarnings: Command = { name: 'correctEarnings', fields: earnings };

export const confirmMilestone: Command = {
  name: 'confirmMilestone',
  fields: [
    { kind: 'code', source: 'type', list: 'milestone_type' },
    { kind: 'date', source: 'achievedOn' },
    { kind: 'code', source: 'evidencePath', list: 'evidence_path' },
    { kind: 'longText', source: 'note' },
  ],
};

const adjustment: readonly FormField[] = [
  { kind: 'longText', source: 'description' },
  employer(false),
  { kind: 'date', source: 'agreedOn' },
  { kind: 'date', source: 'inPlaceOn' },
  { kind: 'date', source: 'reviewOn' },
];
export const agreeAdjustment: Command = { name: 'agreeAdjustment', fields: adjustment };
export const updateAdjustment: Command = { name: 'updateAdjustment', fields: adjustment };

const contact: readonly FormField[] = [
  { kind: 'date', source: 'contactedOn' },
  { kind: 'code', source: 'kind', list: 'employer_contact_kind' },
  { kind: 'code', source: 'madeBy', list: 'contact_made_by' },
  { kind: 'code', source: 'mode', list: 'employer_contact_mode' },
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
    {
      kind: 'record',
      source: 'referralId',
      resource: 'referrals',
      optionText: 'participantName',
      filter: { statuses: ['in_support', 'in_work_support', 'paused', 'disengaged'] },
      when: aboutSomebody,
      required: true,
    },
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
