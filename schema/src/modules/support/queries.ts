import { z } from 'zod';
import { ofPartner } from '../../access/rows';
import { ofReferral, whereReferral } from '../../core/filters';
import { registerReads } from '../../core/reads';
import { ActionPlanReview, ActionPlanStep, JobPreference, VocationalProfile } from './type';

const common = {
  permission: 'participant.read',
  visible: ofPartner,
  filters: z.object(ofReferral),
  where: whereReferral,
} as const;

registerReads({
  ...common,
  model: 'VocationalProfile',
  ref: VocationalProfile,
  singular: 'vocationalProfile',
  sortable: { completedOn: (direction) => ({ completedOn: direction }) },
});
registerReads({
  ...common,
  model: 'JobPreference',
  ref: JobPreference,
  singular: 'jobPreference',
  sortable: { recordedOn: (direction) => ({ recordedOn: direction }) },
});
registerReads({
  ...common,
  model: 'ActionPlanStep',
  ref: ActionPlanStep,
  singular: 'actionPlanStep',
  sortable: { dueOn: (direction) => ({ dueOn: direction }) },
});
registerReads({
  ...common,
  model: 'ActionPlanReview',
  ref: ActionPlanReview,
  singular: 'actionPlanReview',
  sortable: { reviewedOn: (direction) => ({ reviewedOn: direction }) },
});
