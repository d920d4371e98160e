import type { z } from 'zod';
import { change, demandReason } from '../../core/change';
import type { Work } from '../../core/command';
import { asDate, maybeDate } from '../../core/fields';
import { guard } from '../referral/guard';
import { loadOfJourney } from '../referral/load';
import type * as inputs from './inputs';
import { checkNextReview } from './service';

// Corrections of what was written with the person.

/** Corrects the day a stage was reached. */
export async function correctStage(
  work: Work,
  { id, version, reachedOn }: z.output<typeof inputs.correctStageInput>,
): Promise<string> {
  const found = work.tx.supportStage.findUnique({ where: { id } });
  const { row, referral } = await loadOfJourney(work, found);
  guard(work, 'correctStage', referral, { heldOn: reachedOn });
  return change(work, work.tx.supportStage, { ...row, version }, { reachedOn: asDate(reachedOn) });
}

/** Corrects a review of the action plan. */
export async function correctActionPlanReview(
  work: Work,
  input: z.output<typeof inputs.correctActionPlanReviewInput>,
): Promise<string> {
  demandReason(work);
  const { id, version, reviewedOn, summary, nextReviewOn } = input;
  const found = work.tx.actionPlanReview.findUnique({ where: { id } });
  const { row, referral } = await loadOfJourney(work, found);
  guard(work, 'correctActionPlanReview', referral, { heldOn: reviewedOn });
  checkNextReview(reviewedOn, nextReviewOn);
  const data = {
    reviewedOn: asDate(reviewedOn),
    summary,
    nextReviewOn: maybeDate(nextReviewOn),
  };
  return change(work, work.tx.actionPlanReview, { ...row, version }, data);
}
