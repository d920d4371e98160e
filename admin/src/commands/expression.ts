import type { Command } from '../shared/commands/useCommand';

const attended = (answers: Readonly<Record<string, unknown>>) => answers.attended === true;
const turnedDown = (answers: Readonly<Record<string, unknown>>) =>
  answers.finding === 'not_eligible' || answers.finding === 'not_suitable';

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
    { kind: 'date', source: 'referredOn', required: true },
    { kind: 'date', source: 'inputOn' },
    { kind: 'code', source: 'cohort', list: 'cohort' },
    { kind: 'code', source: 'modelReferredTo', list: 'support_model' },
  ],
  selection: 'id',
};

export const updateExpressionOfInterest: Command = {
  name: 'updateExpressionOfInterest',
  fields: [
    { kind: 'date', source: 'submittedOn' },
    { kind: 'code', source: 'source', list: 'eoi_source' },
    { kind: 'text', source: 'sourceDetail' },
    { kind: 'code', source: 'declaredEmploymentStatus', list: 'declared_employment_status' },
    { kind: 'code', source: 'declaredEligibilityBasis', list: 'eligibility_basis' },
    { kind: 'yesNo', source: 'rightToReside' },
    { kind: 'yesNo', source: 'rightToWork' },
    { kind: 'code', source: 'otherProvision', list: 'other_provision' },
    { kind: 'code', source: 'ageException', list: 'age_exception' },
    { kind: 'number', source: 'monthsOutOfWork', min: 0, max: 900 },
    { kind: 'number', source: 'monthsInWork', min: 0, max: 900 },
    { kind: 'yesNo', source: 'atRiskOfLosingWork' },
    { kind: 'yesNo', source: 'neverEmployed' },
  ],
};
