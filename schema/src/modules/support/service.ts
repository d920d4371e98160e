import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { notFound } from '../../core/errors';
import { asDate, maybeDate } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { loadFor } from '../referral/guard';
import { tie } from '../referral/load';
import type * as inputs from './inputs';

type Of<Schema extends z.ZodType> = z.output<Schema>;

// What is written with the person is dated like a session: on the programme, and never in the future.
const loadSupport = (work: Work, referralId: string, heldOn?: string) =>
  loadFor(work, 'recordSession', referralId, { heldOn });

/** Writes the vocational profile of a journey, or changes it; a stale version answers CONFLICT. */
export async function saveVocationalProfile(
  work: Work,
  input: Of<typeof inputs.saveVocationalProfileInput>,
): Promise<string> {
  const referral = await loadSupport(work, input.referralId);
  const details = {
    strengths: input.strengths,
    goals: input.goals,
    supportNeeds: input.supportNeeds,
    disclosure: input.disclosure ?? null,
    completedOn: asDate(input.completedOn),
  };
  const existing = await work.tx.vocationalProfile.findFirst({
    where: { referralId: input.referralId },
    select: { id: true },
  });
  if (existing)
    return change(
      work,
      work.tx.vocationalProfile,
      { id: existing.id, version: input.version ?? 0 },
      details,
    );
  const { id } = await work.tx.vocationalProfile.create({
    data: { ...tie(referral), ...details },
    select: { id: true },
  });
  return id;
}

/** Records a kind of job the person wants. */
export async function recordJobPreference(
  work: Work,
  { referralId, ...details }: Of<typeof inputs.recordJobPreferenceInput>,
): Promise<string> {
  const referral = await loadSupport(work, referralId);
  const { id } = await work.tx.jobPreference.create({
    data: { ...tie(referral), ...preferenceOf(details) },
    select: { id: true },
  });
  return id;
}

/** Changes a job preference. */
export async function updateJobPreference(
  work: Work,
  { id, version, ...details }: Of<typeof inputs.updateJobPreferenceInput>,
): Promise<string> {
  const found = await work.tx.jobPreference.findUnique({
    where: { id },
    select: { referralId: true },
  });
  if (!found) throw notFound();
  await loadSupport(work, found.referralId);
  return change(work, work.tx.jobPreference, { id, version }, preferenceOf(details));
}

const preferenceOf = (details: Omit<Of<typeof inputs.recordJobPreferenceInput>, 'referralId'>) => ({
  recordedOn: asDate(details.recordedOn),
  occupation: details.occupation,
  sector: details.sector ?? null,
  weeklyMinutes: details.weeklyMinutes ?? null,
  workingPattern: details.workingPattern ?? null,
  mobility: details.mobility ?? null,
});

/** Adds a step to the action plan. */
export async function addActionPlanStep(
  work: Work,
  { referralId, ...details }: Of<typeof inputs.addActionPlanStepInput>,
): Promise<string> {
  const referral = await loadSupport(work, referralId, details.completedOn);
  const { id } = await work.tx.actionPlanStep.create({
    data: { ...tie(referral), ...stepOf(details) },
    select: { id: true },
  });
  return id;
}

/** Changes a step of the action plan, for instance to say that it is done. */
export async function updateActionPlanStep(
  work: Work,
  { id, version, ...details }: Of<typeof inputs.updateActionPlanStepInput>,
): Promise<string> {
  const found = await work.tx.actionPlanStep.findUnique({
    where: { id },
    select: { referralId: true },
  });
  if (!found) throw notFound();
  await loadSupport(work, found.referralId, details.completedOn);
  return change(work, work.tx.actionPlanStep, { id, version }, stepOf(details));
}

const stepOf = (details: Omit<Of<typeof inputs.addActionPlanStepInput>, 'referralId'>) => ({
  action: details.action,
  owner: details.owner,
  dueOn: asDate(details.dueOn),
  completedOn: maybeDate(details.completedOn),
});

/** Throws BAD_USER_INPUT when the next review would not come after this one. */
export function checkNextReview(reviewedOn: string, nextReviewOn: string | undefined): void {
  if (nextReviewOn && nextReviewOn <= reviewedOn)
    throw badInputFor('nextReviewOn', {
      en: 'The next review comes after this one.',
      cy: 'Daw’r adolygiad nesaf ar ôl yr un hwn.',
    });
}

/** Records a review of the action plan. */
export async function reviewActionPlan(
  work: Work,
  { referralId, reviewedOn, summary, nextReviewOn }: Of<typeof inputs.reviewActionPlanInput>,
): Promise<string> {
  checkNextReview(reviewedOn, nextReviewOn);
  const referral = await loadSupport(work, referralId, reviewedOn);
  const { id } = await work.tx.actionPlanReview.create({
    data: {
      ...tie(referral),
      reviewedOn: asDate(reviewedOn),
      summary,
      nextReviewOn: maybeDate(nextReviewOn),
    },
    select: { id: true },
  });
  return id;
}

/** Records the day a stage of supported employment was reached. */
export async function reachStage(
  work: Work,
  { referralId, stage, reachedOn }: Of<typeof inputs.reachStageInput>,
): Promise<string> {
  const referral = await loadSupport(work, referralId, reachedOn);
  const { id } = await work.tx.supportStage.create({
    data: { ...tie(referral), stage, reachedOn: asDate(reachedOn) },
    select: { id: true },
  });
  return id;
}
