import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { ownBody } from '../organisation/service';
import { demandPeriod } from './guard';
import type * as inputs from './inputs';

/** Who did something now, for the columns that say so. */
const by = ({ actor }: Work, done: 'prepared' | 'reopened') => ({
  [`${done}ById`]: actor.id,
  [`${done}ByName`]: actor.name,
});

/** What a signature is under no longer holds once somebody prepares the return again. */
const unsigned = { signedAt: null, signedById: null, signedByName: null, signedDigest: null };

/** Begins the return of a period, or prepares it again after a correction: from now on it is checked and signed. */
export async function prepareReturn(
  work: Work,
  { periodId, version }: z.output<typeof inputs.prepareReturnInput>,
): Promise<string> {
  const { tx } = work;
  const accountableBodyId = ownBody(work);
  const revision = await demandPeriod(work, 'prepareReturn', periodId);
  const prepared = { preparedAt: new Date(), ...by(work, 'prepared') };
  if (revision) {
    const seen = { id: revision.id, version: version ?? revision.version };
    return change(work, tx.returnRevision, seen, { ...prepared, ...unsigned });
  }
  const { id } = await tx.returnRevision.create({
    data: { accountableBodyId, periodId, number: 1, ...prepared },
    select: { id: true },
  });
  return id;
}

/** Opens a submitted return once more, as its next revision. What was submitted stays as it is. */
export async function reopenReturn(
  work: Work,
  { periodId, reopenReason }: z.output<typeof inputs.reopenReturnInput>,
): Promise<string> {
  const accountableBodyId = ownBody(work);
  const revision = await demandPeriod(work, 'reopenReturn', periodId);
  const { id } = await work.tx.returnRevision.create({
    data: {
      accountableBodyId,
      periodId,
      number: (revision?.number ?? 0) + 1,
      reopenReason,
      ...by(work, 'reopened'),
    },
    select: { id: true },
  });
  return id;
}
