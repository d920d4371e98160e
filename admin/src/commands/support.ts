import type { FormField } from '../shared/commands/fields';
import type { Command } from '../shared/commands/useCommand';

export const recordSession: Command = {
  name: 'recordSession',
  fields: [
    { kind: 'date', source: 'heldOn' },
    { kind: 'code', source: 'attendance', list: 'attendance' },
    { kind: 'number', source: 'minutes', min: 0, max: 720 },
    { kind: 'code', source: 'mode', list: 'support_mode' },
    { kind: 'codes', source: 'contents', list: 'support_content' },
    { kind: 'longText', source: 'note' },
  ],
};
export const saveVocationalProfile: Command = {
  name: 'saveVocationalProfile',
  fields: [
    { kind: 'date', source: 'completedOn' },
    { kind: 'longText', source: 'strengths' },
    { kind: 'longText', source: 'goals' },
    { kind: 'longText', source: 'supportNeeds' },
    { kind: 'longText', source: 'disclosure' },
  ],
};

const preference: readonly FormField[] = [
  { kind: 'date', source: 'recordedOn' },
  { kind: 'code', source: 'occupation', list: 'occupation' },
  { kind: 'code', source: 'sector', list: 'sector' },
  { kind: 'hours', source: 'weeklyMinutes' },
  { kind: 'code', source: 'workingPattern', list: 'working_pattern' },
  { kind: 'code', source: 'mobility', list: 'mobility' },
];
export const recordJobPreference: Command = { name: 'recordJobPreference', fields: preference };
export const updateJobPreference: Command = { name: 'updateJobPreference', fields: preference };

const step: readonly FormField[] = [
  { kind: 'text', source: 'action' },
  { kind: 'code', source: 'owner', list: 'action_plan_owner' },
  { kind: 'date', source: 'dueOn' },
];
export const addActionPlanStep: Command = { name: 'addActionPlanStep', fields: step };
export const updateActionPlanStep: Command = {
  name: 'updateActionPlanStep',
  fields: [...step, { kind: 'date', source: 'completedOn' }],
};
export const reviewActionPlan: Command = {
  name: 'reviewActionPlan',
  fields: [
    { kind: 'date', source: 'reviewedOn' },
    { kind: 'longText', source: 'summary' },
    { kind: 'date', source: 'nextReviewOn' },
  ],
};
export const reachStage: Command = {
  name: 'reachStage',
  fields: [
    { kind: 'code', source: 'stage', list: 'supported_employment_stage' },
    { kind: 'date', source: 'reachedOn' },
  ],
};
