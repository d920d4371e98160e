import type { z } from 'zod';
import { change, takeBack } from '../../core/change';
import type { Work } from '../../core/command';
import { badInput } from '../../core/errors';
import { asDate, dayOf, maybeDate, type takeBackInput } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { guard } from '../referral/guard';
import { loadForWriting, loadOfJourney, tie } from '../referral/load';
import { demandNothingRests } from '../referral/resting';
import type { correctJobInput, endJobInput, startJobInput, updateJobInput } from './inputs';

/** Employment needs an employer; self-employment has none. */
function checkEmployer({ kind, employerId }: { kind: string; employerId?: string }) {
  if (kind === 'employed' && !employerId)
    throw badInput({ employerId: { en: 'Choose the employer.', cy: 'Dewiswch y cyflogwr.' } });
  if (kind === 'self_employed' && employerId)
    throw badInput({
      employerId: {
        en: 'Self-employment has no employer: leave this empty.',
        cy: 'Nid oes cyflogwr mewn hunangyflogaeth: gadewch hwn yn wag.',
      },
    });
}

/** Records the start of a spell of work. Gives its id. */
export async function startJob(
  work: Work,
  {
    referralId,
    startedOn,
    reason,
    ...details
  }: z.output<typeof startJobInput> & { reason?: string },
): Promise<string> {
  checkEmployer(details);
  const referral = await loadForWriting(work, referralId);
  guard(work, 'startJob', referral, { jobStartedOn: startedOn });
  const { id } = await work.tx.job.create({
    data: { ...tie(referral), ...details, startedOn: asDate(startedOn) },
    select: { id: true },
  });
  return id;
}

async function loadJob(work: Work, id: string) {
  const { row, referral } = await loadOfJourney(work, work.tx.job.findUnique({ where: { id } }));
  return { job: row, referral };
}

/** Changes the details of a spell of work. */
export async function updateJob(
  work: Work,
  { id, version, reason, ...details }: z.output<typeof updateJobInput> & { reason?: string },
): Promise<string> {
  checkEmployer(details);
  await loadJob(work, id);
  const cleared = { employerId: null, hourlyRatePence: null };
  return change(work, work.tx.job, { id, version }, { ...cleared, ...details });
}

/** Records the end of a spell of work and why it ended. */
export async function endJob(
  work: Work,
  { id, version, endedOn, leavingReason }: z.output<typeof endJobInput>,
): Promise<string> {
  const { job, referral } = await loadJob(work, id);
  const jobStartedOn = job.startedOn.toISOString().slice(0, 10);
  guard(
    work,
    'endJob',
    referral,
    { jobStartedOn, jobEndedOn: endedOn },
    { openJobs: job.endedOn ? 0 : 1 },
  );
  return change(work, work.tx.job, { id, version }, { endedOn: asDate(endedOn), leavingReason });
}

/** Corrects the days of a spell of work and why it ended; without a last day it goes on. */
export async function correctJob(
  work: Work,
  { id, version, startedOn, endedOn, leavingReason }: z.output<typeof correctJobInput>,
): Promise<string> {
  const { job, referral } = await loadJob(work, id);
  const firstPaid = await work.tx.earning.findFirst({
    where: { jobId: id },
    orderBy: { periodTo: 'asc' },
    select: { periodTo: true },
  });
  const dates = { jobStartedOn: startedOn, jobEndedOn: endedOn };
  guard(work, 'correctJob', referral, { ...dates, firstPaidOn: dayOf(firstPaid?.periodTo) });
  if (!endedOn !== !leavingReason)
    throw badInputFor(endedOn ? 'leavingReason' : 'endedOn', {
      en: 'A job that ended has a last day and a reason; one that goes on has neither.',
      cy: 'Mae gan swydd a ddaeth i ben ddiwrnod olaf a rheswm; nid oes gan un sy’n parhau yr un o’r ddau.',
    });
  const data = {
    startedOn: asDate(startedOn),
    endedOn: maybeDate(endedOn),
    leavingReason: leavingReason ?? null,
  };
  return change(work, work.tx.job, { ...job, version }, data);
}

/** Takes back a spell of work that never was; refused while pay or an adjustment is recorded for it. */
export async function takeBackJob(
  work: Work,
  { id, version }: z.output<typeof takeBackInput>,
): Promise<string> {
  const { job, referral } = await loadJob(work, id);
  guard(work, 'takeBackJob', referral);
  const where = { where: { jobId: id } };
  demandNothingRests({
    earning: await work.tx.earning.count(where),
    adjustment: await work.tx.adjustment.count(where),
  });
  return takeBack(work, work.tx.job, { ...job, version });
}

/** The job, for earnings or an adjustment of the same journey. */
export async function jobOf(work: Work, jobId: string | undefined, referralId: string) {
  if (!jobId) return null;
  const job = await work.tx.job.findFirst({ where: { id: jobId, referralId } });
  if (!job)
    throw badInput({
      jobId: { en: 'Choose a job of this person.', cy: 'Dewiswch swydd y person hwn.' },
    });
  return job;
}
