import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { invalidState, notFound } from '../../core/errors';
import { asDate } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { keepConfirmed } from '../../core/warnings';
import { loadFor } from '../referral/guard';
import { tie } from '../referral/load';
import type * as inputs from './inputs';
import { termsOf } from './terms';
import { afterTracking } from './tracking';

// Milestones of local records are nobody's to write: the database settles them whenever jobs or earnings change.

/**
 * Confirms that PRaP notified a milestone. The wage rate, its basis and the threshold that apply are kept with it, so
 * that a later change of the rules does not change what was achieved.
 */
export async function confirmMilestone(
  work: Work,
  {
    referralId,
    type,
    achievedOn,
    evidencePath,
    reportingMonth,
    note,
    confirmWarnings,
  }: z.output<typeof inputs.confirmMilestoneInput>,
): Promise<string> {
  checkPath(evidencePath);
  const referral = await loadFor(work, 'confirmMilestone', referralId, { achievedOn });
  const reported = monthOfReport(work, achievedOn, reportingMonth);
  await keepConfirmed(work, await afterTracking(work, referralId, achievedOn), confirmWarnings);
  const { id } = await work.tx.milestone.create({
    data: {
      ...tie(referral),
      type,
      achievedOn: asDate(achievedOn),
      reportingMonth: reported,
      evidencePath,
      ...(await termsOf(work, referralId, type, achievedOn)),
      note,
    },
    select: { id: true },
  });
  return id;
}

/** Corrects the day or the month of a milestone that PRaP notified; the terms are those of the new day. */
export async function correctMilestone(
  work: Work,
  {
    id,
    version,
    achievedOn,
    reportingMonth,
    note,
    confirmWarnings,
  }: z.output<typeof inputs.correctMilestoneInput>,
): Promise<string> {
  const { referralId, type, evidencePath } = await loadMilestone(work, id);
  if (evidencePath === 'self_employed_claim')
    throw invalidState({
      en: 'A claim names the day that the records show: withdraw it and claim anew.',
      cy: 'Mae hawliad yn enwi’r diwrnod y mae’r cofnodion yn ei ddangos: tynnwch ef yn ôl a hawliwch eto.',
    });
  await loadFor(work, 'confirmMilestone', referralId, { achievedOn });
  const reported = monthOfReport(work, achievedOn, reportingMonth);
  await keepConfirmed(work, await afterTracking(work, referralId, achievedOn), confirmWarnings);
  const data = {
    achievedOn: asDate(achievedOn),
    reportingMonth: reported,
    note: note ?? null,
    ...(await termsOf(work, referralId, type, achievedOn)),
  };
  return change(work, work.tx.milestone, { id, version }, data);
}

/**
 * Takes back a milestone that was confirmed or claimed in error, with a reason: it stays on file and is counted
 * nowhere any more. Gives the id of the journey.
 */
export async function withdrawMilestone(
  work: Work,
  { id, version }: z.output<typeof inputs.withdrawMilestoneInput>,
): Promise<string> {
  const { referralId } = await loadMilestone(work, id);
  await loadFor(work, 'confirmMilestone', referralId);
  await change(work, work.tx.milestone, { id, version }, {});
  await work.tx.$queryRaw`select app.withdraw_milestone(${id}::uuid)::text`;
  return referralId;
}

/** A milestone that somebody confirmed or claimed; throws INVALID_STATE for one that follows from records. */
async function loadMilestone({ tx }: Work, id: string) {
  const milestone = await tx.milestone.findUnique({
    where: { id },
    select: { referralId: true, type: true, evidencePath: true },
  });
  if (!milestone) throw notFound();
  if (milestone.evidencePath === 'local_records')
    throw invalidState({
      en: 'It follows from the jobs and earnings recorded: correct those.',
      cy: 'Mae’n dilyn o’r swyddi a’r enillion a gofnodwyd: cywirwch y rheini.',
    });
  return milestone;
}

function checkPath(path: string): void {
  if (path === 'local_records')
    throw badInputFor('evidencePath', {
      en: 'Local records are worked out from jobs and earnings: record those.',
      cy: 'Cyfrifir cofnodion lleol o swyddi ac enillion: cofnodwch y rheini.',
    });
  if (path === 'self_employed_claim')
    throw badInputFor('evidencePath', {
      en: 'A self-employed outcome is claimed with its evidence: use the claim.',
      cy: 'Hawlir canlyniad hunangyflogedig gyda’i dystiolaeth: defnyddiwch yr hawliad.',
    });
}

/** The month in which it is reported. Throws BAD_USER_INPUT for one before it was reached, or yet to come. */
function monthOfReport({ context }: Work, achievedOn: string, given?: string): Date {
  const month = (given ?? achievedOn).slice(0, 7);
  if (month < achievedOn.slice(0, 7))
    throw badInputFor('reportingMonth', {
      en: 'The month cannot be before the one in which it was reached.',
      cy: 'Ni all y mis fod cyn yr un y cyrhaeddwyd hi.',
    });
  if (month > context.today.slice(0, 7))
    throw badInputFor('reportingMonth', {
      en: 'The month cannot be in the future.',
      cy: 'Ni all y mis fod yn y dyfodol.',
    });
  return asDate(`${month}-01`);
}
