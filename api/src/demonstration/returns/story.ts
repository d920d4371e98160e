import { lateSessions, wrongEnd, wrongReason, wrongSession } from './late';
import type { Office, Period } from './office';
import type { Past } from './past';
import { type Revision, send } from './send';
import { questions, reopening } from './words';

/** Everything that a story is told of. */
export interface Telling {
  past: Past;
  office: Office;
  /** The periods that were due, the earliest first. */
  periods: readonly Period[];
  today: string;
}

/** The working day after a period, from 0, on which DWP answers; on which a return is opened and sent once more. */
const ANSWERED = 7;
const REOPENED = 9;
const SENT_AGAIN = [10, 11, 12, 13];
const ANSWERED_AGAIN = 17;

const dayAt = ({ days }: Period, place: number): string => days[place] ?? '';

/** Does something on a working day after a period, unless that day has not passed. */
async function on(
  { past, today }: Telling,
  period: Period,
  [place, time]: [place: number, time: string],
  work: () => Promise<unknown>,
): Promise<void> {
  const day = dayAt(period, place);
  if (day < today) await past.at(day, time, work);
}

const accept = (telling: Telling, period: Period, place: number, { id, version }: Revision) =>
  on(telling, period, [place, '10:20'], () =>
    telling.past.give(telling.office.dwp, 'acceptReturn', { id, version }),
  );

/** Sends the return of one period after the other, each in its days, and DWP accepts it. */
async function sendInTurn(telling: Telling, periods: readonly Period[]): Promise<void> {
  const { past, office } = telling;
  for (const period of periods)
    await accept(telling, period, ANSWERED, await send(past, office, period, period.days));
}

/** Things that come in when a return was sent, and for which it is opened once more. */
async function reopen(telling: Telling, period: Period): Promise<void> {
  const { past, office } = telling;
  await on(telling, period, [ANSWERED, '16:05'], () => lateSessions(past, office, period, 2));
  await on(telling, period, [ANSWERED + 1, '09:30'], () => wrongReason(past, office, period));
  await on(telling, period, [ANSWERED + 1, '13:45'], () => wrongSession(past, office, period));
  await on(telling, period, [REOPENED, '09:15'], () =>
    past.give(office.preparer, 'reopenReturn', { periodId: period.id, reopenReason: reopening }),
  );
}

async function sendAgain(telling: Telling, period: Period): Promise<void> {
  const { past, office, today } = telling;
  const days = SENT_AGAIN.map((place) => dayAt(period, place));
  if (days.some((day) => day >= today)) return;
  await accept(telling, period, ANSWERED_AGAIN, await send(past, office, period, days));
}

/** What is noticed after the latest return was sent, and stands there as changed since. */
async function changeLate(telling: Telling, period: Period): Promise<void> {
  const { past, office } = telling;
  await on(telling, period, [6, '15:10'], () => wrongEnd(past, office, period));
  await on(telling, period, [6, '16:40'], () => lateSessions(past, office, period, 1));
}

/**
 * The accountable body that sends everything in time: DWP has accepted its returns, the month before the last was opened
 * once more, and after the last one some records changed. Returns between which nothing changes are sent side by side.
 */
export async function tellSteady(telling: Telling): Promise<void> {
  const { past, office, periods } = telling;
  const [last, beforeLast] = periods.filter(({ kind }) => kind === 'month').reverse();
  await Promise.all([
    sendInTurn(
      telling,
      periods.filter((period) => period !== last && period !== beforeLast),
    ),
    beforeLast && sendInTurn(telling, [beforeLast]),
  ]);
  if (beforeLast) await reopen(telling, beforeLast);
  await Promise.all([
    beforeLast && sendAgain(telling, beforeLast),
    last && send(past, office, last, last.days),
  ]);
  if (last) await changeLate(telling, last);
}

/** The accountable body that has just begun: DWP has sent its first return back. */
export async function tellNew(telling: Telling): Promise<void> {
  const { past, office, periods } = telling;
  for (const period of periods) {
    const { id, version } = await send(past, office, period, period.days);
    await on(telling, period, [ANSWERED, '15:00'], () =>
      past.give(office.dwp, 'sendBackReturn', { id, version, questions }),
    );
  }
}
