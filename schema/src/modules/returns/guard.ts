import type { Prisma } from '@placewell/prisma';
import type { Work } from '../../core/command';
import { AppError, notFound } from '../../core/errors';
import { inTransaction } from '../../returns/ask';
import { latestRevision, loadRevision, type Revision } from '../../returns/load';
import { standingOf } from '../../returns/standing';
import {
  allowedReturnCommands,
  type ReturnCommand,
  type ReturnFacts,
  returnRefusal,
} from '../../rules/returns';
import { visiblePeriods } from './access';

const seer = ({ actor, context }: Work) => ({ actor, rowFilter: context.rowFilter });

/** A period that the actor may see; throws NOT_FOUND otherwise. */
export async function loadPeriod(work: Work, id: string) {
  const { actor, tx, context } = work;
  const visible = (context.rowFilter ? visiblePeriods(actor) : {}) as Prisma.ReturnPeriodWhereInput;
  const period = await tx.returnPeriod.findFirst({ where: { AND: [visible, { id }] } });
  if (!period) throw notFound();
  return period;
}

/** What decides about commands on the return of a period; throws NOT_FOUND for one that is not the actor's to see. */
async function standing({ actor, tx, context }: Work, periodId: string): Promise<ReturnFacts> {
  const facts = await standingOf(inTransaction(tx), actor, context, periodId);
  if (!facts) throw notFound();
  return facts;
}

function demand(command: ReturnCommand, facts: ReturnFacts): void {
  const refused = returnRefusal(command, facts);
  if (!refused) return;
  const allowed = allowedReturnCommands(facts);
  throw new AppError('INVALID_STATE', refused, {}, { status: facts.status, allowed });
}

/** Makes the commands on a period's return take turns until the transaction ends. */
const lock = ({ tx }: Work, periodId: string) =>
  tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`return ${periodId}`}, 0))::text`;

/**
 * The revision of a command, locked until the transaction ends, so that commands on it take turns. Throws NOT_FOUND for
 * one that is not the actor's to see, INVALID_STATE with what is allowed now when the command is not.
 */
export async function demandRevision(
  work: Work,
  command: ReturnCommand,
  revisionId: string,
): Promise<Revision> {
  const ask = inTransaction(work.tx);
  await lock(work, (await loadRevision(ask, seer(work), revisionId)).period.id);
  // Whoever waited sees what the other did: the revision is read once more behind the lock.
  const revision = await loadRevision(ask, seer(work), revisionId);
  const { status, latest } = revision;
  demand(command, { ...(await standing(work, revision.period.id)), status, latest });
  return revision;
}

/** The latest revision of a period, behind the lock of the period; undefined when it has none. Throws as above. */
export async function demandPeriod(
  work: Work,
  command: ReturnCommand,
  periodId: string,
): Promise<Revision | undefined> {
  await standing(work, periodId);
  await lock(work, periodId);
  const revision = await latestRevision(inTransaction(work.tx), seer(work), periodId);
  demand(command, await standing(work, periodId));
  return revision;
}
