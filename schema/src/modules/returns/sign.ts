import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { forbidden, invalidState } from '../../core/errors';
import { inTransaction } from '../../returns/ask';
import { signedDigestOf } from '../../returns/digest';
import { liveContent } from '../../returns/live';
import { ownBody } from '../organisation/service';
import { demandRevision } from './guard';
import type * as inputs from './inputs';
import { demandChecked, demandPartsAsSigned } from './ready';

/** Signs the own part as its figures and personal rows are now; signed once more when they change. */
export async function signReturnPart(
  work: Work,
  { revisionId }: z.output<typeof inputs.signReturnPartInput>,
): Promise<string> {
  const { actor, tx } = work;
  if (!actor.partnerId) throw forbidden();
  const { period } = await demandRevision(work, 'signReturnPart', revisionId);
  const content = await liveContent(inTransaction(tx), actor, period);
  await tx.returnPartSignature.create({
    data: {
      accountableBodyId: period.accountableBodyId,
      partnerId: actor.partnerId,
      revisionId,
      signedAt: new Date(),
      signedById: actor.id,
      signedByName: actor.name,
      digest: signedDigestOf(content),
    },
    select: { id: true },
  });
  return revisionId;
}

/** Signs the return as its figures and personal rows are now, as another person than prepared it. */
export async function signReturn(
  work: Work,
  { id, version }: z.output<typeof inputs.signReturnInput>,
): Promise<string> {
  const { actor, tx } = work;
  ownBody(work);
  const revision = await demandRevision(work, 'signReturn', id);
  if (revision.preparedById === actor.id)
    throw invalidState({
      en: 'A return is signed by another person than prepared it.',
      cy: 'Llofnodir ffurflen gan berson heblaw’r un a’i paratôdd.',
    });
  await demandChecked(work, revision);
  const content = await liveContent(inTransaction(tx), actor, revision.period);
  await demandPartsAsSigned(work, revision, content);
  return change(
    work,
    tx.returnRevision,
    { id, version },
    {
      signedAt: new Date(),
      signedById: actor.id,
      signedByName: actor.name,
      signedDigest: signedDigestOf(content),
    },
  );
}
