import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { notFound } from '../../core/errors';
import { asDate, dayOf } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { keepConfirmed, type Warning } from '../../core/warnings';
import { daysBetween, inWords } from '../../rules/calendar';
import { fill } from '../../rules/messages';
import { loadFor } from '../referral/guard';
import { tie } from '../referral/load';
import type * as inputs from './inputs';
import { jobOf } from './jobs';
import { afterTracking } from './tracking';

/** Pay of a period, as it is to be written. */
interface Pay {
  referralId: string;
  jobId: string | null;
  periodFrom: string;
  periodTo: string;
  /** The record itself, when it is corrected. */
  id?: string;
}

/** Throws BAD_USER_INPUT for a pay period longer than a year: that of trading accounts is the longest there is. */
function checkPeriod(from: string, to: string): void {
  if (daysBetween(from, to) > 366)
    throw badInputFor('periodFrom', {
      en: 'A pay period cannot be longer than a year.',
      cy: 'Ni all cyfnod cyflog fod yn hwy na blwyddyn.',
    });
}

/** Both would be counted: the same pay entered twice makes an outcome out of nothing. */
async function overlapping({ tx }: Work, pay: Pay): Promise<Warning[]> {
  const other = await tx.earning.findFirst({
    where: {
      referralId: pay.referralId,
      jobId: pay.jobId,
      periodFrom: { lte: asDate(pay.periodTo) },
      periodTo: { gte: asDate(pay.periodFrom) },
      ...(pay.id ? { id: { not: pay.id } } : {}),
    },
    orderBy: [{ periodFrom: 'asc' }, { id: 'asc' }],
  });
  if (!other) return [];
  const from = inWords(dayOf(other.periodFrom) ?? '');
  const to = inWords(dayOf(other.periodTo) ?? '');
  const message = {
    en: 'Earnings from {from} to {to} are recorded for the same job: both are counted.',
    cy: 'Cofnodwyd enillion o {from} i {to} ar gyfer yr un swydd: cyfrifir y ddau.',
  };
  return [{ id: 'overlapping_earnings', message: fill(message, { from, to }) }];
}

const warningsOf = async (work: Work, pay: Pay): Promise<Warning[]> => [
  ...(await overlapping(work, pay)),
  ...(await afterTracking(work, pay.referralId, pay.periodTo)),
];

/** Records gross earnings of a period. Gives their id. The milestones that follow are settled by the database. */
export async function recordEarnings(
  work: Work,
  {
    referralId,
    periodFrom,
    periodTo,
    reason,
    confirmWarnings,
    ...details
  }: z.output<typeof inputs.recordEarningsInput> & { reason?: string },
): Promise<string> {
  checkPeriod(periodFrom, periodTo);
  const job = await jobOf(work, details.jobId, referralId);
  const jobStartedOn = dayOf(job?.startedOn);
  const referral = await loadFor(work, 'recordEarnings', referralId, {
    periodFrom,
    periodTo,
    jobStartedOn,
  });
  const pay = { referralId, jobId: job?.id ?? null, periodFrom, periodTo };
  await keepConfirmed(work, await warningsOf(work, pay), confirmWarnings);
  const { id } = await work.tx.earning.create({
    data: {
      ...tie(referral),
      ...details,
      periodFrom: asDate(periodFrom),
      periodTo: asDate(periodTo),
    },
    select: { id: true },
  });
  return id;
}

/** Corrects earnings that were recorded wrongly. */
export async function correctEarnings(
  work: Work,
  {
    id,
    version,
    periodFrom,
    periodTo,
    grossPence,
    source,
    evidenceReference,
    confirmWarnings,
  }: z.output<typeof inputs.correctEarningsInput>,
): Promise<string> {
  checkPeriod(periodFrom, periodTo);
  const earning = await work.tx.earning.findUnique({
    where: { id },
    include: { job: { select: { startedOn: true } } },
  });
  if (!earning) throw notFound();
  const { referralId, jobId } = earning;
  const jobStartedOn = dayOf(earning.job?.startedOn);
  await loadFor(work, 'recordEarnings', referralId, { periodFrom, periodTo, jobStartedOn });
  const moved = periodFrom !== dayOf(earning.periodFrom) || periodTo !== dayOf(earning.periodTo);
  const pay = { id, referralId, jobId, periodFrom, periodTo };
  // An overlap that was there before was confirmed then.
  await keepConfirmed(work, moved ? await warningsOf(work, pay) : [], confirmWarnings);
  return change(
    work,
    work.tx.earning,
    { id, version },
    {
      periodFrom: asDate(periodFrom),
      periodTo: asDate(periodTo),
      grossPence,
      source,
      evidenceReference: evidenceReference ?? null,
    },
  );
}
