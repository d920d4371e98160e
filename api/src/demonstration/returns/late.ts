import type { Office, Period } from './office';
import type { Past, Person } from './past';
import { unlessRefused } from './send';
import { reasons } from './words';

/** A record that somebody may have got wrong, with the manager of the partner whose it is. */
interface Found {
  id: string;
  referralId: string;
  version: number;
  partnerId: string;
}

/** How many are tried before a change is given up: records that rest on each other refuse many. */
const TRIED = 12;

/** Gives a command for the first records that the product accepts it for. */
async function forSome(
  past: Past,
  office: Office,
  { id, firstDay, lastDay }: Period,
  sql: string,
  count: number,
  change: (person: Person, found: Found) => Promise<unknown>,
): Promise<void> {
  const found = await past.read<Found>(`${sql} limit ${TRIED}`, [
    office.bodyId,
    firstDay,
    lastDay,
    id,
  ]);
  let left = count;
  for (const each of found) {
    const manager = office.managers.find(({ organisationId }) => organisationId === each.partnerId);
    if (!manager || left === 0) continue;
    if (await unlessRefused(() => change(manager, each))) left -= 1;
  }
}

const journeys = (where: string) => `
  select r.id, r.version, r.id as "referralId", r.partner_id as "partnerId"
    from referral r
    join participant p on p.id = r.participant_id
    join return_period period on period.id = $4 and period.accountable_body_id = r.accountable_body_id
   where r.accountable_body_id = $1 and ${where}
   order by p.reference`;

/** Meetings of the period that come in late, of people whom nobody seemed to have met. */
export const lateSessions = (past: Past, office: Office, period: Period, count: number) =>
  forSome(
    past,
    office,
    period,
    journeys(
      `r.started_on < $2::date and coalesce(r.ended_on > $3::date, true) and not exists (
         select from session s where s.referral_id = r.id and s.held_on between $2 and $3 and s.attendance = 'attended')`,
    ),
    count,
    (person, { referralId }) =>
      past.give(person, 'recordSession', {
        referralId,
        heldOn: period.lastDay,
        minutes: 40,
        mode: 'telephone',
        attendance: 'attended',
        contents: ['job_search'],
        reason: reasons.lateSession,
      }),
  );

const leaversBut = (reason: string) =>
  journeys(`r.ended_on between $2 and $3 and r.end_reason <> '${reason}'`);

const moved = 'transferred_to_another_provision';

/** Somebody who left for another reason than was recorded. */
export const wrongReason = (past: Past, office: Office, period: Period) =>
  forSome(past, office, period, leaversBut(moved), 1, (person, { referralId, version }) =>
    past.give(person, 'correctEnd', {
      referralId,
      version,
      endReason: moved,
      reason: reasons.wrongReason,
    }),
  );

/** Somebody who has not left at all. */
export const wrongEnd = (past: Past, office: Office, period: Period) =>
  forSome(past, office, period, leaversBut('deceased'), 1, (person, { referralId, version }) =>
    past.give(person, 'takeBackStep', {
      referralId,
      version,
      step: 'end',
      reason: reasons.wrongEnd,
    }),
  );

/** A meeting that was entered for the wrong person, whom nobody else met; none of those that came in late. */
export const wrongSession = (past: Past, office: Office, period: Period) =>
  forSome(
    past,
    office,
    period,
    `select s.id, s.version, s.referral_id as "referralId", s.partner_id as "partnerId"
       from session s join return_period period on period.id = $4
      where s.accountable_body_id = $1 and s.held_on >= $2 and s.held_on < $3 and s.attendance = 'attended'
        and not exists (
          select from session o
           where o.referral_id = s.referral_id and o.id <> s.id and o.attendance = 'attended'
             and o.held_on between $2 and $3)
      order by s.held_on desc, s.id`,
    1,
    (person, { id, version }) =>
      past.give(person, 'takeBackSession', { id, version, reason: reasons.wrongSession }),
  );
