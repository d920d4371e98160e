import type { Role } from '@placewell/prisma';
import type pg from 'pg';
import type { NewApiClient } from '../auth';

/** Every demonstration user has an address below this name, which can never exist (RFC 2606). */
export const DEMONSTRATION_DOMAIN = 'placewell.example';

/** One user for each of these is made at every organisation of the kind. */
const USERS: { role: Role; kind: 'dwp' | 'accountable_body' | 'team'; called?: string }[] = [
  { role: 'DWP_VIEWER', kind: 'dwp' },
  { role: 'AB_ADMINISTRATOR', kind: 'accountable_body' },
  // Who prepared a return cannot sign it.
  { role: 'AB_ADMINISTRATOR', kind: 'accountable_body', called: 'second.administrator' },
  { role: 'AB_ANALYST', kind: 'accountable_body' },
  { role: 'SYSTEM_ADMINISTRATOR', kind: 'accountable_body' },
  { role: 'PARTNER_MANAGER', kind: 'team' },
  { role: 'EMPLOYMENT_SPECIALIST', kind: 'team' },
];

/** The users are called Alex Example, Bryn Example and so on: plainly nobody. */
const FORENAMES = [
  ...['Alex', 'Bryn', 'Casey', 'Devi', 'Eira', 'Farah', 'Glyn', 'Hari', 'Indra', 'Jo', 'Kit'],
  ...['Lowri', 'Mina', 'Noor', 'Owen', 'Priya', 'Quinn', 'Rhys', 'Siân', 'Tomos', 'Uma', 'Zainab'],
];

type ClientRole = NewApiClient['role'];

const CLIENTS: { role: ClientRole; kind: 'accountable_body' | 'team'; title: string }[] = [
  { role: 'API_CLIENT_AB', kind: 'accountable_body', title: 'Case system' },
  { role: 'BI_READER', kind: 'accountable_body', title: 'BI tool' },
  { role: 'API_CLIENT_PARTNER', kind: 'team', title: 'Case system' },
];

export interface DemonstrationUser {
  id: string;
  email: string;
  role: Role;
  organisation: string;
}

export interface DemonstrationClient {
  organisationId: string;
  organisation: string;
  name: string;
  role: ClientRole;
}

// A team is whoever employs specialists: the partners, and an accountable body that delivers in-house. The largest
// comes first: it shows the most.
const PLACES = `
  select o.id, o.name, lower(o.code) as code, place.kind
    from organisation o
   cross join lateral (
     select o.kind where o.kind <> 'delivery_partner'
     union all
     select 'team' where exists (select from employment_specialist s where s.partner_id = o.id)
   ) place(kind)
   order by place.kind = o.kind, o.kind = 'delivery_partner' desc,
            (select count(*) from employment_specialist s where s.partner_id = o.id) desc, o.code`;

interface Place {
  id: string;
  name: string;
  code: string;
  kind: string;
}

const placesOf = async (owner: pg.Client): Promise<Place[]> =>
  (await owner.query<Place>(PLACES)).rows;

/** Makes the users of the demonstration, or finds them if an earlier start has made them. */
export async function makeUsers(owner: pg.Client): Promise<DemonstrationUser[]> {
  const places = await placesOf(owner);
  const users: DemonstrationUser[] = [];
  for (const { role, kind, called = role.toLowerCase().replaceAll('_', '.') } of USERS) {
    for (const place of places.filter((one) => one.kind === kind)) {
      const email = `${called}@${place.code}.${DEMONSTRATION_DOMAIN}`;
      const { rows } = await owner.query<{ id: string }>(
        `insert into app_user (email, name, role, organisation_id) values ($1, $2, $3, $4)
         on conflict (email) do update set name = excluded.name returning id`,
        [email, `${FORENAMES[users.length % FORENAMES.length]} Example`, role, place.id],
      );
      const [user] = rows;
      if (!user) throw new Error('The demonstration user was not stored.');
      if (role === 'EMPLOYMENT_SPECIALIST') await beSpecialist(owner, user.id, place.id);
      users.push({ id: user.id, email, role, organisation: place.name });
    }
  }
  return users;
}

/** Lets the user be the specialist of the team with the largest caseload, and bear that name. */
async function beSpecialist(owner: pg.Client, userId: string, partnerId: string): Promise<void> {
  await owner.query(
    `with busiest as (
       select s.id, s.name from employment_specialist s
        where s.partner_id = $2 and s.left_on is null
        order by (select count(*) from assignment a
                   where a.specialist_id = s.id and a.ends_on is null) desc, s.id
        limit 1),
     named as (update app_user u set name = busiest.name from busiest where u.id = $1)
     update employment_specialist s set user_id = $1 from busiest
      where s.id = busiest.id and not exists (select from employment_specialist where user_id = $1)`,
    [userId, partnerId],
  );
}

/** The systems of the demonstration that get a key; keys of an earlier start are given up. */
export async function clientsToMake(owner: pg.Client): Promise<DemonstrationClient[]> {
  await owner.query('update api_client set revoked_at = now() where revoked_at is null');
  const places = await placesOf(owner);
  return CLIENTS.flatMap(({ role, kind, title }) =>
    places
      .filter((place) => place.kind === kind)
      .map(({ id, name }) => ({ organisationId: id, organisation: name, name: title, role })),
  );
}
