import { z } from 'zod';
import { codeOf, day, id, line, prose, version, weeklyMinutes } from '../../core/fields';

const referralId = id('The journey it belongs to.');
const known = { id: id('The record to change.'), version: version() };

export const saveVocationalProfileInput = z.object({
  referralId,
  version: version().optional(),
  strengths: prose('What the person is good at and proud of.'),
  goals: prose('What the person wants from work.'),
  supportNeeds: prose('What the person needs to get and keep a job.'),
  disclosure: prose('What may be said to an employer, and by whom.').optional(),
  completedOn: day('The day it was agreed with the person.'),
});

const preference = {
  recordedOn: day('The day the person said so.'),
  occupation: codeOf('occupation', 'Occupation.'),
  sector: codeOf('sector', 'Sector.').optional(),
  weeklyMinutes: weeklyMinutes('Hours wanted.').optional(),
  workingPattern: codeOf('working_pattern', 'Working pattern.').optional(),
  mobility: codeOf('mobility', 'How far the person can travel.').optional(),
};
export const recordJobPreferenceInput = z.object({ referralId, ...preference });
export const updateJobPreferenceInput = z.object({ ...known, ...preference });

const step = {
  action: line('What will be done.', 500),
  owner: codeOf('action_plan_owner', 'Who does it.'),
  dueOn: day('When it should be done.'),
  completedOn: day('When it was done.').optional(),
};
export const addActionPlanStepInput = z.object({ referralId, ...step });
export const updateActionPlanStepInput = z.object({ ...known, ...step });

export const reviewActionPlanInput = z.object({
  referralId,
  reviewedOn: day('The day of the review.'),
  summary: prose('What was agreed.'),
  nextReviewOn: day('When it is reviewed next.').optional(),
});

export const reachStageInput = z.object({
  referralId,
  stage: codeOf('supported_employment_stage', 'The stage of supported employment.'),
  reachedOn: day('The day it was reached.'),
});

export const correctStageInput = z.object({
  ...known,
  reachedOn: day('The right day it was reached.'),
});

export const correctActionPlanReviewInput = z.object({
  ...known,
  reviewedOn: day('The right day of the review.'),
  summary: prose('What was agreed.'),
  nextReviewOn: day('When it is reviewed next.').optional(),
});
