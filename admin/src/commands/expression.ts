import { today } from '../i18n/format';
import type { FormField } from '../shared/commands/fields';
import type { Command } from '../shared/commands/useCommand';

type Answers = Readonly<Record<string, unknown>>;
const attended = (answers: Answers) => answers.attended === true;
const turnedDown = (answers: Answers) =>
  attended(answers) && (answers.finding === 'not_eligible' || answers.finding === 'not_suitable');

export const recordPreScreen: Command = {
  name: 'recordPreScreen',
  fields: [
    { kind: 'date', source: 'preScreenOn', required: true },
    { kind: 'yesNo', source: 'attended' },
    { kind: 'yesNo', source: 'passed', when: attended, required: true },
  ],
};

export const recordInitialMeeting: Command = {
  name: 'recordInitialMeeting',
  fields: [
    { kind: 'date', source: 'initialMeetingOn', required: true },
    { kind: 'yesNo', source: 'attended' },
    {
      kind: 'code',
      source: 'finding',
      list: 'initial_meeting_finding',
      when: attended,
      required: true,
    },
    {
      kind: 'code',
      source: 'findingReason',
      list: 'not_started_scenario',
      when: turnedDown,
      required: true,
    },
    { kind: 'confirm', source: 'onOtherProvisionAtReferral', when: attended },
  ],
};

export const decideNotToRefer: Command = {
  name: 'decideNotToRefer',
  fields: [
    { kind: 'date', source: 'notReferredOn', required: true },
    { kind: 'code', source: 'notReferredReason', list: 'not_started_reason' },
    { kind: 'confirm', source: 'onOtherProvisionAtReferral' },
  ],
};

export const makeReferral: Command = {
  name: 'makeReferral',
  fields: [
    { kind: 'date', source: 'referredOn', required: true, half: true },
    { kind: 'date', source: 'inputOn', half: true },
    { kind: 'code', source: 'cohort', list: 'cohort' },
    { kind: 'code', source: 'modelReferredTo', list: 'support_model' },
  ],
};

const inWork = ({ declaredEmploymentStatus: status }: Answers) =>
  status === 'employee' || status === 'self_employed';
const outOfWork = ({ declaredEmploymentStatus: status }: Answers) => status === 'not_in_employment';

/** Whether an exception for young people can matter: unless the date of birth asked in the form says otherwise. */
function mayBeYoung({ person }: Answers): boolean {
  const born = (person as Answers | undefined)?.dateOfBirth;
  if (typeof born !== 'string' || born === '') return true;
  const age18 = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`;
  return age18 > today();
}

const inSection = (section: string, fields: readonly FormField[]): readonly FormField[] =>
  fields.map((field) => ({ ...field, section }));

/** What eligibility rests on beside the person; what is not known yet stays empty. */
export const eligibilityFacts = inSection('eligibility', [
  {
    kind: 'code',
    source: 'declaredEmploymentStatus',
    list: 'declared_employment_status',
    half: true,
  },
  { kind: 'code', source: 'declaredEligibilityBasis', list: 'eligibility_basis', half: true },
  { kind: 'number', source: 'monthsOutOfWork', min: 0, max: 720, half: true, when: outOfWork },
  { kind: 'number', source: 'monthsInWork', min: 0, max: 720, half: true, when: inWork },
  { kind: 'yesNo', source: 'atRiskOfLosingWork', half: true, when: inWork },
  { kind: 'yesNo', source: 'rightToReside', half: true },
  { kind: 'yesNo', source: 'rightToWork', half: true },
  { kind: 'yesNo', source: 'neverEmployed' },
  { kind: 'code', source: 'otherProvision', list: 'other_provision' },
  { kind: 'code', source: 'ageException', list: 'age_exception', when: mayBeYoung },
]);

/** When and how the interest came. */
export const origin = inSection('origin', [
  { kind: 'date', source: 'submittedOn', half: true },
  { kind: 'code', source: 'source', list: 'eoi_source', half: true },
  { kind: 'text', source: 'sourceDetail' },
]);

export const updateExpressionOfInterest: Command = {
  name: 'updateExpressionOfInterest',
  fields: [...origin, ...eligibilityFacts],
};
