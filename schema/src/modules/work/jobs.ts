import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { badInput, notFound } from '../../core/errors';
import { asDate, maybeDate } from '../../core/fields';
import { guard } from '../referral/guard';
import { loadForWriting, tie } from '../referral/load';
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
  const job = await work.tx.job.findUnique({ where: { id } });
  if (!job) throw notFound();
  return { job, referral: await loadForWriting(work, job.referralId) };
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

/** Corrects the days of a spell of work, with a reason. What they show of milestones is settled by the database. */
export async function correctJob(
  work: Work,
  { id, version, startedOn, endedOn, leavingReason }: z.output<typeof correctJobInput>,
): Promise<string> {
  const { referral } = await loadJob(work, id);
  guard(work, 'startJob', referral, { jobStartedOn: startedOn });
  if (endedOn) guard(work, 'endJob', referral, { jobStartedOn: startedOn, jobEndedOn: endedOn });
  if (Boolean(endedOn) !== Boolean(leavingReason))
    throw badInput({
      leavingReason: {
        en: 'Give the last day and why the job ended, or neither.',
        cy: 'Rhowch y diwrnod olaf a pham y daeth y swydd i ben, neu’r naill na’r llall.',
      },
    });
  const data = {
    startedOn: asDate(startedOn),
    endedOn: maybeDate(endedOn),
    leavingReason: leavingReason ?? null,
  };
  return change(work, work.tx.job, { id, version }, data);
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
