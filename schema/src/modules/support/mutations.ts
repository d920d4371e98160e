import { theId } from '../../core/answers';
import { registerCommand, registerCommandWith } from '../../core/command';
import { takeBackInput } from '../../core/fields';
import { takingBack } from '../referral/takingBack';
import { SupportStage } from '../referral/type';
import * as correct from './correct';
import * as inputs from './inputs';
import * as service from './service';
import { ActionPlanReview, ActionPlanStep, JobPreference, VocationalProfile } from './type';

const permission = 'support.record';
const step = { permission, model: 'ActionPlanStep', ref: ActionPlanStep } as const;
const preference = { permission, model: 'JobPreference', ref: JobPreference } as const;

registerCommand({
  name: 'saveVocationalProfile',
  description: 'Writes or changes the vocational profile of a journey.',
  permission,
  model: 'VocationalProfile',
  ref: VocationalProfile,
  input: inputs.saveVocationalProfileInput,
  run: service.saveVocationalProfile,
});
registerCommand({
  ...preference,
  name: 'recordJobPreference',
  description: 'Records a kind of job the person wants.',
  input: inputs.recordJobPreferenceInput,
  run: service.recordJobPreference,
});
registerCommand({
  ...preference,
  name: 'updateJobPreference',
  description: 'Changes a job preference.',
  input: inputs.updateJobPreferenceInput,
  run: service.updateJobPreference,
});
registerCommand({
  ...step,
  name: 'addActionPlanStep',
  description: 'Adds a step to the action plan.',
  input: inputs.addActionPlanStepInput,
  run: service.addActionPlanStep,
});
registerCommand({
  ...step,
  name: 'updateActionPlanStep',
  description: 'Changes a step of the action plan, for instance to say that it is done.',
  input: inputs.updateActionPlanStepInput,
  run: service.updateActionPlanStep,
});
registerCommand({
  name: 'reviewActionPlan',
  description: 'Records a review of the action plan with the person.',
  permission,
  model: 'ActionPlanReview',
  ref: ActionPlanReview,
  input: inputs.reviewActionPlanInput,
  run: service.reviewActionPlan,
});
registerCommand({
  name: 'reachStage',
  description: 'Records the day a stage of supported employment was reached.',
  permission,
  model: 'SupportStage',
  ref: SupportStage,
  input: inputs.reachStageInput,
  run: service.reachStage,
});
registerCommand({
  name: 'correctStage',
  description: 'Corrects the day a stage of supported employment was reached, with a reason.',
  permission,
  model: 'SupportStage',
  ref: SupportStage,
  input: inputs.correctStageInput,
  run: correct.correctStage,
});
registerCommand({
  name: 'correctActionPlanReview',
  description: 'Corrects a review of the action plan, with a reason.',
  permission,
  model: 'ActionPlanReview',
  ref: ActionPlanReview,
  input: inputs.correctActionPlanReviewInput,
  run: correct.correctActionPlanReview,
});

const wrong = { permission, input: takeBackInput } as const;
registerCommandWith(theId, {
  ...wrong,
  name: 'takeBackStage',
  description: 'Takes back a stage that was not reached, with a reason.',
  run: takingBack('takeBackStage', (tx) => tx.supportStage),
});
registerCommandWith(theId, {
  ...wrong,
  name: 'takeBackVocationalProfile',
  description:
    'Takes back the vocational profile, with a reason, for instance that of another person.',
  run: takingBack('takeBackVocationalProfile', (tx) => tx.vocationalProfile),
});
registerCommandWith(theId, {
  ...wrong,
  name: 'takeBackJobPreference',
  description: 'Takes back a job preference, with a reason.',
  run: takingBack('takeBackJobPreference', (tx) => tx.jobPreference),
});
registerCommandWith(theId, {
  ...wrong,
  name: 'takeBackActionPlanStep',
  description: 'Takes back a step of the action plan, with a reason.',
  run: takingBack('takeBackActionPlanStep', (tx) => tx.actionPlanStep),
});
registerCommandWith(theId, {
  ...wrong,
  name: 'takeBackActionPlanReview',
  description: 'Takes back a review of the action plan, with a reason.',
  run: takingBack('takeBackActionPlanReview', (tx) => tx.actionPlanReview),
});
