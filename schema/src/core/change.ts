import { models } from '@placewell/prisma';
import type { Work } from './command';
import { AppError, notFound, reasonNeeded } from './errors';

/** The part of a Prisma delegate that a change needs. */
interface Changeable {
  fields: { id: { modelName: string } };
  updateMany(args: { where: never; data: never }): Promise<{ count: number }>;
  deleteMany(args: { where: never }): Promise<{ count: number }>;
  findUnique(args: { where: never; select: never }): Promise<unknown>;
}

/** The record as the caller last saw it. */
interface Seen {
  id: string;
  version: number;
  participantId?: string;
}

/** A record somebody else changed since the caller saw it: says who and when, from the audit trail. */
async function conflict(
  { tx }: Work,
  { fields }: Changeable,
  { id, participantId }: Seen,
): Promise<AppError> {
  // What hangs on a journey raises its version too, so for a person the latest change to any of their records counts.
  const [last] = await tx.$queryRaw<{ by_name: string | null; at: Date }[]>`
    select by_name, at from app.last_change(${models[fields.id.modelName]?.table}, ${id}, ${participantId ?? null}::uuid)`;
  const who = last?.by_name;
  return new AppError(
    'CONFLICT',
    {
      en: `${who ?? 'Somebody'} changed this record while you had it open. Load it again and repeat your change.`,
      cy: `Newidiodd ${who ?? 'rhywun'} y cofnod hwn tra oedd ar agor gennych. Llwythwch ef eto ac ailadroddwch eich newid.`,
    },
    {},
    who ? { changedBy: who, changedAt: last?.at.toISOString() } : {},
  );
}

/**
 * Changes a record if it still has the version seen, and raises the version. Throws CONFLICT with the name of who
 * changed it meanwhile, NOT_FOUND when it is not there (any more) or not the actor's.
 */
export async function change(
  work: Work,
  table: Changeable,
  seen: Seen,
  data: object,
): Promise<string> {
  const { count } = await table.updateMany({
    where: { id: seen.id, version: seen.version } as never,
    data: { ...data, version: { increment: 1 } } as never,
  });
  return passed(work, table, seen, count);
}

/**
 * Takes back a record that was entered wrongly, if it still has the version seen: nothing counts it any more, and the
 * audit trail keeps what stood there with the reason. Throws BAD_USER_INPUT without a reason, else as `change` does.
 */
export async function takeBack(work: Work, table: Changeable, seen: Seen): Promise<string> {
  demandReason(work);
  const { count } = await table.deleteMany({
    where: { id: seen.id, version: seen.version } as never,
  });
  return passed(work, table, seen, count);
}

/** Throws BAD_USER_INPUT unless the caller said why; the reason goes into the audit trail with the change. */
export function demandReason({ actor }: Work): void {
  if (!actor.reason) throw reasonNeeded();
}

async function passed(work: Work, table: Changeable, seen: Seen, count: number): Promise<string> {
  if (count === 1) return seen.id;
  const there = await table.findUnique({
    where: { id: seen.id } as never,
    select: { id: true } as never,
  });
  throw there ? await conflict(work, table, seen) : notFound();
}

/** A record as just loaded, with the version the caller saw, if the caller says so. */
export const seenAt = <Row extends Seen>(row: Row, version: number | undefined): Row => ({
  ...row,
  version: version ?? row.version,
});
