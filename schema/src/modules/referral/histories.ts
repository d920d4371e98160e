import { change, takeBack } from '../../core/change';
import type { Work } from '../../core/command';
import { asDate, dayOf } from '../../core/fields';
import { addDays } from '../../rules/calendar';

type Table = Parameters<typeof change>[1];

/** A period of a history, as loaded. */
interface Period {
  id: string;
  version: number;
  startsOn: Date;
}

/** A period with the journey it belongs to. */
interface OfJourney extends Period {
  referralId: string;
  endsOn: Date | null;
}

/** What a command needs of the last, open period of a history. */
export const lastOpen = (referralId: string) =>
  ({ where: { referralId, endsOn: null }, orderBy: { startsOn: 'desc' } }) as const;

/**
 * Lets a new period follow the open one, which ends the day before. An open one that began on the same day is
 * replaced: it never lasted, and periods cannot overlap.
 */
export async function follow(
  work: Work,
  table: Table & { create(args: { data: never }): Promise<unknown> },
  open: Period | null,
  next: { startsOn: string; values: object; tie: object },
): Promise<void> {
  const { startsOn, values, tie } = next;
  if (open && dayOf(open.startsOn) === startsOn) {
    await change(work, table, open, values);
    return;
  }
  if (open) await change(work, table, open, { endsOn: asDate(addDays(startsOn, -1)) });
  await table.create({ data: { ...tie, ...values, startsOn: asDate(startsOn) } as never });
}

/** Ends with the journey every period that is open, ended with it before (`formerEnd`) or would outlast it. */
export async function closeHistories(
  { tx }: Work,
  referralId: string,
  endedOn: string,
  formerEnd: Date | null = null,
): Promise<void> {
  const last = asDate(endedOn);
  const outlasting = {
    where: {
      referralId,
      OR: [
        { endsOn: null },
        { endsOn: { gt: last } },
        ...(formerEnd ? [{ endsOn: formerEnd }] : []),
      ],
    },
    data: { endsOn: last, version: { increment: 1 } },
  };
  await tx.modelPeriod.updateMany(outlasting);
  await tx.assignment.updateMany(outlasting);
  await tx.pause.updateMany(outlasting);
}

/** Lets every period go on that ended with a journey whose end was a mistake. */
export async function reopenHistories(
  { tx }: Work,
  referralId: string,
  endedOn: Date,
): Promise<void> {
  const ended = {
    where: { referralId, endsOn: endedOn },
    data: { endsOn: null, version: { increment: 1 } },
  };
  await tx.modelPeriod.updateMany(ended);
  await tx.assignment.updateMany(ended);
  await tx.pause.updateMany(ended);
}

/** The periods before and after one in its history; null at its ends. */
export async function neighbours<Row extends OfJourney>(
  table: { findFirst(args: { where: never; orderBy: never }): Promise<Row | null> },
  { referralId, startsOn }: OfJourney,
): Promise<{ previous: Row | null; next: Row | null }> {
  const beside = (side: 'lt' | 'gt', direction: 'asc' | 'desc') =>
    table.findFirst({
      where: { referralId, startsOn: { [side]: startsOn } } as never,
      orderBy: { startsOn: direction } as never,
    });
  return { previous: await beside('lt', 'desc'), next: await beside('gt', 'asc') };
}

/** Changes a period and its first day; the one before it ends the day before, as it did. Gives its id. */
export async function moveStart(
  work: Work,
  table: Table,
  moved: {
    row: OfJourney;
    previous: OfJourney | null;
    startsOn: string | undefined;
    values: object;
  },
): Promise<string> {
  const { row, previous, startsOn, values } = moved;
  const before = dayOf(row.startsOn) ?? '';
  const after = startsOn ?? before;
  const follows = previous && dayOf(previous.endsOn) === addDays(before, -1);
  const own = () => change(work, table, row, { ...values, startsOn: asDate(after) });
  if (!follows || after === before) return own();
  const neighbour = () => change(work, table, previous, { endsOn: asDate(addDays(after, -1)) });
  // Periods never overlap, not even between the two changes: whichever gives way goes first.
  if (after < before) {
    await neighbour();
    return own();
  }
  await own();
  await neighbour();
  return row.id;
}

/** Takes back the last period; the one it followed goes on to where it ended. Gives its id. */
export async function removeLast(
  work: Work,
  table: Table,
  removed: { row: OfJourney; previous: OfJourney | null; version: number },
): Promise<string> {
  const { row, previous, version } = removed;
  await takeBack(work, table, { ...row, version });
  const follows = dayOf(previous?.endsOn) === addDays(dayOf(row.startsOn) ?? '', -1);
  if (previous && follows) await change(work, table, previous, { endsOn: row.endsOn });
  return row.id;
}
