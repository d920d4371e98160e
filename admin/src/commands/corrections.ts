import type { FormField } from '../shared/commands/fields';
import type { Command } from '../shared/commands/useCommand';
import { contact } from './work';

type Answers = Readonly<Record<string, unknown>>;

/** A correction says why; the reason stays with what was changed. */
const why: FormField = { kind: 'longText', source: 'reason', required: true };

const correction = (name: string, fields: readonly FormField[]): Command => ({
  name,
  fields: [...fields, why],
});

/** Takes a record back; the only question is why. */
const takingBack = (name: string): Command => ({ name, fields: [why] });

const attended = ({ attendance }: Answers) => attendance === 'attended';
const has = (source: string) => (answers: Answers) => Boolean(answers[source]);

/** A correction asks for what the record holds. What is emptied while typing must not take its own field away. */
const ofThose = (recorded: Answers, fields: readonly FormField[]) =>
  fields.filter(({ source }) => has(source)(recorded));

const date = (source: string): FormField => ({ kind: 'date', source, half: true, required: true });

/** The assessment as it is recorded says what can be corrected of it. */
export const correctAssessment = (recorded: Answers) =>
  correction(
    'correctAssessment',
    ofThose(recorded, [
      date('preScreenOn'),
      date('initialMeetingOn'),
      date('notReferredOn'),
      { kind: 'code', source: 'notReferredReason', list: 'not_started_reason' },
    ]),
  );
export const takeBackDecision = takingBack('takeBackDecision');

/** The referral as it is recorded says what can be corrected of it. */
export const correctReferral = (recorded: Answers) =>
  correction('correctReferral', [
    date('referredOn'),
    date('inputOn'),
    { kind: 'code', source: 'cohort', list: 'cohort' },
    { kind: 'code', source: 'modelReferredTo', list: 'support_model' },
    ...ofThose(recorded, [
      date('acknowledgedOn'),
      date('rejectedOn'),
      date('cancelledOn'),
      { kind: 'code', source: 'scenario', list: 'not_started_scenario' },
      date('keyedIntoPrapOn'),
    ]),
    ...(has('keyedIntoPrapOn')(recorded)
      ? [{ kind: 'text', source: 'prapReference', half: true } as const]
      : []),
  ]);

/** Which step is taken back is one of those the journey has at its end. */
export const takeBackStep = (steps: readonly string[]): Command => ({
  name: 'takeBackStep',
  fields: [
    {
      kind: 'choice',
      source: 'step',
      options: steps.map((id) => ({ id, name: `commands.takeBackStep.steps.${id}` })),
      required: true,
    },
    why,
  ],
});

export const correctModelPeriod = (isFirst: boolean) =>
  correction('correctModelPeriod', [
    { kind: 'code', source: 'model', list: 'support_model' },
    ...(isFirst
      ? []
      : [
          { kind: 'date', source: 'startsOn' } as const,
          { kind: 'code', source: 'changeReason', list: 'model_change_reason' } as const,
        ]),
  ]);
export const takeBackModelChange = takingBack('takeBackModelChange');

export const correctAssignment = (partnerId: string) =>
  correction('correctAssignment', [
    {
      kind: 'record',
      source: 'specialistId',
      resource: 'employmentSpecialists',
      optionText: 'name',
      filter: { partnerId },
      sort: { field: 'name', order: 'ASC' },
    },
    { kind: 'date', source: 'startsOn' },
  ]);
export const takeBackAssignment = takingBack('takeBackAssignment');

export const correctInterruption = (kind: string) =>
  correction('correctInterruption', [
    { kind: 'date', source: 'startsOn', half: true },
    { kind: 'date', source: 'endsOn', half: true },
    {
      kind: 'code',
      source: 'interruptionReason',
      list: kind === 'disengagement' ? 'disengagement_reason' : 'pause_reason',
    },
  ]);
export const takeBackInterruption = takingBack('takeBackInterruption');

export const correctExtension = correction('correctExtension', [
  { kind: 'code', source: 'extensionReason', list: 'extension_reason' },
  { kind: 'number', source: 'months', min: 1, max: 12 },
  { kind: 'text', source: 'approvedBy', half: true },
  { kind: 'date', source: 'approvedOn', half: true },
]);
export const takeBackExtension = takingBack('takeBackExtension');

export const correctStage = correction('correctStage', [{ kind: 'date', source: 'reachedOn' }]);
export const takeBackStage = takingBack('takeBackStage');

export const correctSession: Command = {
  ...correction('correctSession', [
    { kind: 'date', source: 'heldOn', half: true },
    { kind: 'code', source: 'attendance', list: 'attendance', half: true },
    { kind: 'code', source: 'mode', list: 'support_mode', half: true },
    { kind: 'number', source: 'minutes', min: 0, max: 720, half: true, when: attended },
    { kind: 'codes', source: 'contents', list: 'support_content', when: attended },
    { kind: 'longText', source: 'note' },
  ]),
  unasked: { minutes: 0, contents: [] },
};
export const takeBackSession = takingBack('takeBackSession');

export const correctEmployerContact = correction('correctEmployerContact', contact);
export const takeBackEmployerContact = takingBack('takeBackEmployerContact');

export const correctJob = correction('correctJob', [
  { kind: 'date', source: 'startedOn', half: true },
  { kind: 'date', source: 'endedOn', half: true },
  { kind: 'code', source: 'leavingReason', list: 'leaving_reason', when: has('endedOn') },
]);
export const takeBackJob = takingBack('takeBackJob');

export const takeBackVocationalProfile = takingBack('takeBackVocationalProfile');
export const takeBackJobPreference = takingBack('takeBackJobPreference');
export const takeBackActionPlanStep = takingBack('takeBackActionPlanStep');
export const correctActionPlanReview = correction('correctActionPlanReview', [
  { kind: 'longText', source: 'summary' },
  { kind: 'date', source: 'reviewedOn', half: true },
  { kind: 'date', source: 'nextReviewOn', half: true },
]);
export const takeBackActionPlanReview = takingBack('takeBackActionPlanReview');
export const takeBackAdjustment = takingBack('takeBackAdjustment');
