import { change } from '../../core/change';
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
