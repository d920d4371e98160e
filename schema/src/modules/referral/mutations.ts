import { theId } from '../../core/answers';
import { registerCommand, registerCommandWith } from '../../core/command';
import { takeBackInput } from '../../core/fields';
import { assignSpecialist } from './assign';
import { correctEnd, correctReferral, correctStart } from './correct';
import * as histories from './correctHistories';
import * as decide from './decide';
import { endParticipation, recordFurtherSupport } from './end';
import { extendSupport } from './extend';
import * as inputs from './inputs';
import { makeReferral } from './make';
import * as start from './start';
import * as support from './support';
import { takeBackStep } from './takeBack';
import { Assignment, Extension, ModelPeriod, Pause, Referral } from './type';

const referral = { model: 'Referral', ref: Referral } as const;
const acknowledge = { ...referral, permission: 'referral.acknowledge' } as const;
const starting = { ...referral, permission: 'referral.start' } as const;
const supporting = { ...referral, permission: 'referral.support' } as const;
const ending = { ...referral, permission: 'referral.end' } as const;
const correcting = { ...referral, permission: 'referral.correct' } as const;

registerCommand({
  ...referral,
  name: 'makeReferral',
  description:
    'Makes the referral that follows from an expression of interest, once eligibility is established. Warnings not confirmed before must be confirmed.',
  permission: 'referral.make',
  input: inputs.makeReferralInput,
  run: makeReferral,
});
registerCommand({
  ...acknowledge,
  name: 'acknowledgeReferral',
  description: 'Records that the partner has taken a referral on.',
  input: inputs.acknowledgeReferralInput,
  run: decide.acknowledgeReferral,
});
registerCommand({
  ...acknowledge,
  name: 'rejectReferral',
  description: 'Records that the partner does not take a referral on, and why.',
  input: inputs.rejectReferralInput,
  run: decide.rejectReferral,
});
registerCommand({
  ...acknowledge,
  name: 'cancelReferral',
  description: 'Records that a person who was referred does not start, and why.',
  input: inputs.cancelReferralInput,
  run: decide.cancelReferral,
});
registerCommand({
  ...starting,
  name: 'startReferral',
  description:
    'Records the start on the programme: its date, the details at the start, the model and the specialist.',
  input: inputs.startReferralInput,
  run: start.startReferral,
});
registerCommand({
  ...starting,
  name: 'updateStartDetails',
  description: 'Changes the details at the start; what is left out is emptied.',
  input: inputs.updateStartDetailsInput,
  run: start.updateStartDetails,
});
registerCommand({
  ...referral,
  name: 'markKeyedIntoPrap',
  description: 'Records the day the start was keyed into PRaP.',
  permission: 'referral.key',
  input: inputs.markKeyedIntoPrapInput,
  run: start.markKeyedIntoPrap,
});
registerCommand({
  ...referral,
  name: 'assignSpecialist',
  description:
    'Assigns an Employment Specialist; the former assignment ends the day before. Passing the caseload cap must be confirmed.',
  permission: 'referral.assign',
  input: inputs.assignSpecialistInput,
  run: assignSpecialist,
});
registerCommand({
  ...supporting,
  name: 'changeModel',
  description: 'Moves the person to the other model of support.',
  input: inputs.changeModelInput,
  run: support.changeModel,
});
registerCommand({
  ...supporting,
  name: 'pauseParticipation',
  description: 'Records that the person pauses.',
  input: inputs.pauseParticipationInput,
  run: support.pauseParticipation,
});
registerCommand({
  ...supporting,
  name: 'resumeParticipation',
  description: 'Records that a pause is over.',
  input: inputs.endInterruptionInput,
  run: support.resumeParticipation,
});
registerCommand({
  ...supporting,
  name: 'disengage',
  description: 'Records that the person disengaged; a pause that lasts ends the day before.',
  input: inputs.disengageInput,
  run: support.disengage,
});
registerCommand({
  ...supporting,
  name: 'reengage',
  description: 'Records that a person who had disengaged is back.',
  input: inputs.endInterruptionInput,
  run: support.reengage,
});
registerCommand({
  ...referral,
  name: 'extendSupport',
  description:
    'Extends support from the day after it is due to end, as often as the cohort allows.',
  permission: 'referral.extend',
  input: inputs.extendSupportInput,
  run: extendSupport,
});
registerCommand({
  ...ending,
  name: 'endParticipation',
  description:
    'Ends participation; what is open of model, specialist and interruptions ends with it.',
  input: inputs.endParticipationInput,
  run: endParticipation,
});
registerCommand({
  ...ending,
  name: 'recordFurtherSupport',
  description: 'Records the support a person moved into after the end.',
  input: inputs.recordFurtherSupportInput,
  run: recordFurtherSupport,
});
registerCommand({
  ...correcting,
  name: 'correctStart',
  description: 'Corrects the start date, with a reason.',
  input: inputs.correctStartInput,
  run: correctStart,
});
registerCommand({
  ...correcting,
  name: 'correctEnd',
  description: 'Corrects the end date or the reason of the end, with a reason.',
  input: inputs.correctEndInput,
  run: correctEnd,
});
registerCommand({
  ...correcting,
  name: 'correctReferral',
  description:
    'Corrects facts of the referral and of the steps taken with it, with a reason; what is left out stays.',
  input: inputs.correctReferralInput,
  run: correctReferral,
});
registerCommand({
  ...correcting,
  name: 'takeBackStep',
  description:
    'Takes back a step that was recorded wrongly, with a reason: the last one of the journey, or the keying of its start. Refused while something rests on it.',
  input: inputs.takeBackStepInput,
  run: takeBackStep,
});

const { permission } = correcting;
registerCommand({
  permission,
  model: 'ModelPeriod',
  ref: ModelPeriod,
  name: 'correctModelPeriod',
  description:
    'Corrects a period on a model, with a reason; the period before it ends the day before, as it did.',
  input: inputs.correctModelPeriodInput,
  run: histories.correctModelPeriod,
});
registerCommand({
  permission,
  model: 'Assignment',
  ref: Assignment,
  name: 'correctAssignment',
  description:
    'Corrects an assignment, with a reason; the one before it ends the day before, as it did.',
  input: inputs.correctAssignmentInput,
  run: histories.correctAssignment,
});
registerCommand({
  permission,
  model: 'Pause',
  ref: Pause,
  name: 'correctInterruption',
  description: 'Corrects a pause or disengagement, with a reason.',
  input: inputs.correctInterruptionInput,
  run: histories.correctInterruption,
});
registerCommand({
  permission,
  model: 'Extension',
  ref: Extension,
  name: 'correctExtension',
  description: 'Corrects an extension, with a reason.',
  input: inputs.correctExtensionInput,
  run: histories.correctExtension,
});

const takingBack = { permission, input: takeBackInput } as const;
registerCommandWith(theId, {
  ...takingBack,
  name: 'takeBackModelChange',
  description: 'Takes back the latest change of model, with a reason; the model before goes on.',
  run: histories.takeBackModelChange,
});
registerCommandWith(theId, {
  ...takingBack,
  name: 'takeBackAssignment',
  description: 'Takes back the latest assignment, with a reason; the specialist before goes on.',
  run: histories.takeBackAssignment,
});
registerCommandWith(theId, {
  ...takingBack,
  name: 'takeBackInterruption',
  description: 'Takes back a pause or disengagement that never was, with a reason.',
  run: histories.takeBackInterruption,
});
registerCommandWith(theId, {
  ...takingBack,
  name: 'takeBackExtension',
  description: 'Takes back the latest extension, with a reason.',
  run: histories.takeBackExtension,
});
