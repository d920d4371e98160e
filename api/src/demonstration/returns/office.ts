import type { Past, Person } from './past';

/** The people who work on the returns of one accountable body. */
export interface Office {
  bodyId: string;
  /** Code of the accountable body. */
  code: string;
  preparer: Person;
  /** Signs, since who prepared a return cannot. */
  signer: Person;
  /** The managers of the delivery partners. */
  managers: readonly Person[];
  dwp: Person;
}

const PEOPLE = `
  select u.id, u.name, u.email, u.role, u.organisation_id as "organisationId"
    from app_user u
   where u.role = 'DWP_VIEWER'
      or u.role = 'AB_ADMINISTRATOR' and u.organisation_id = $1
      or u.role = 'PARTNER_MANAGER' and u.organisation_id in (
        select a.partner_id from delivery_agreement a where a.accountable_body_id = $1 and a.partner_id <> $1)
   order by u.email`;

/** Finds the people of an accountable body among the demonstration's users. */
export async function openOffice(past: Past, bodyId: string, code: string): Promise<Office> {
  const people = await past.read<Person>(PEOPLE, [bodyId]);
  const of = (role: string) => people.filter((person) => person.role === role);
  const [preparer, signer] = of('AB_ADMINISTRATOR');
  const [dwp] = of('DWP_VIEWER');
  if (!preparer || !signer || !dwp) throw new Error(`Nobody works on the returns of ${code}`);
  return { bodyId, code, preparer, signer, managers: of('PARTNER_MANAGER'), dwp };
}

/** A month or quarter whose return was due before today. */
export interface Period {
  id: string;
  kind: 'month' | 'quarter';
  firstDay: string;
  lastDay: string;
  /** The working days after it: the first is at 0, and the return is due on the fifth. */
  days: readonly string[];
}

/** The periods of an accountable body that ended on a day or later and were due before today, the earliest first. */
export const periodsSince = (past: Past, bodyId: string, since: string, today: string) =>
  past.read<Period>(
    `select p.id, p.kind, p.first_day::text as "firstDay", p.last_day::text as "lastDay",
            array(select app.add_working_days(p.last_day, day)::text from generate_series(1, 20) day) as days
       from return_period p
      where p.accountable_body_id = $1 and p.last_day >= $2 and p.due_on < $3
      order by p.due_on, p.kind`,
    [bodyId, since, today],
  );
