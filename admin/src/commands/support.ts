import type { FormField } from '../shared/commands/fields';
import type { Command } from '../shared/commands/useCommand';

type Answers = Readonly<Record<string, unknown>>;
const attended = ({ attendance }: Answers) => attendance === 'attended';

export const recordSession: Command = {
  name: 'recordSession',
  fields: [
    { kind: 'date', source: 'heldOn', half: true },
    { kind: 'code', source: 'attendance', list: 'attendance', half: true },
    { kind: 'code', source: 'mode', list: 'support_mode', half: true },
    { kind: 'number', source: 'minutes', min: 0, max: 720, half: true, when: attended },
    { kind: 'codes', source: 'contents', list: 'support_content', when: attended },
    { kind: 'longText', source: 'note' },
  ],
  unasked: { minutes: 0, contents: [] },
};
export const saveVocationalProfile: Command = {
  name: 'saveVocationalProfile',
  fields: [
    { kind: 'longText', source: 'strengths' },
    { kind: 'longText', source: 'goals' },
    { kind: 'longText', source: 'supportNeeds' },
    { kind: 'longText', source: 'disclosure' },
    { kind: 'date', source: 'completedOn' },
  ],
};

const preference: readonly FormField[] = [
  { kind: 'code', source: 'occupation', list: 'occupation' },
  { kind: 'code', source: 'sector', list: 'sector' },
  { kind: 'hours', source: 'weeklyMinutes', half: true },
  { kind: 'code', source: 'workingPattern', list: 'working_pattern', half: true },
  { kind: 'code', source: 'mobility', list: 'mobility' },
  { kind: 'date', source: 'recordedOn' },
];
export const recordJobPreference: Command = { name: 'recordJobPreference', fields: preference };
export const updateJobPreference: Command = { name: 'updateJobPreference', fields: preference };

const step: readonly FormField[] = [
  { kind: 'text', source: 'action' },
  { kind: 'code', source: 'owner', list: 'action_plan_owner', half: true },
  { kind: 'date', source: 'dueOn', half: true },
];
export const addActionPlanStep: Command = { name: 'addActionPlanStep', fields: step };
export const updateActionPlanStep: Command = {
  name: 'updateActionPlanStep',
  fields: [...step, { kind: 'date', source: 'completedOn' }],
};
export const reviewActionPlan: Command = {
  name: 'reviewActionPlan',
  fields: [
    { kind: 'longText', source: 'summary' },
    { kind: 'date', source: 'reviewedOn', half: true },
    { kind: 'date', source: 'nextReviewOn', half: true },
  ],
};
export const reachStage: Command = {
  name: 'reachStage',
  fields: [
    { kind: 'code', source: 'stage', list: 'supported_employment_stage' },
    { kind: 'date', source: 'reachedOn' },
  ],
};
