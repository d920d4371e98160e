import type { World } from '../support/world';
import type { Journey } from '../support/world/journeys';
import type { Place } from '../support/world/organisations';
import { bodyRecords, journeyRecords, secret } from './records';

/** One organisation's side of the world: a partner of an accountable body, with one record of every kind. */
export interface Side extends Place {
  world: World;
  /** The Employment Specialist whose caseload the journeys are on, and a colleague. */
  specialist: { id: string; userId: string };
  colleague: { id: string; userId: string };
  administratorId: string;
  journey: Journey;
  /** Id of one record of every kind, by its name in the API. */
  ids: Record<string, string>;
  nino: string;
}

const identified = (name: string) => ({
  forename: `${secret}forename`,
  middle_names: `${secret}middle`,
  surname: `${secret}${name}`,
  preferred_name: `${secret}preferred`,
  address_line1: `${secret} street`,
  address_line2: `${secret} village`,
  town: `${secret} town`,
  phone: `${secret} phone`,
  email: 'cyfrinach.person@example.org',
  partner_reference: `${secret} person`,
  offence_groups: ['ex_offender'],
});

/** Makes a side at a place: every kind of record, the journey of one person among them. */
export async function makeSide(world: World, place: Place, nino: string): Promise<Side> {
  const specialist = await world.specialist(place);
  const colleague = await world.specialist(place);
  const journey = await world.journey.started(place, specialist.id, {
    job_at_start_title: `${secret} first job`,
    prap_reference: `${secret} prap`,
    partner_reference: `${secret} referral`,
  });
  const { owner } = world;
  await owner.query(`select set_config('app.reason', 'Makes a leak easy to find.', false)`);
  const person = Object.entries(identified(place.partnerId.slice(0, 8)));
  await owner.query(
    `update participant set ${person.map(([column], index) => `${column} = $${index + 2}`)} where id = $1`,
    [journey.participantId, ...person.map(([, value]) => value)],
  );
  await owner.query(
    `update expression_of_interest set source_detail = $2, partner_reference = $2,
       confirmed_warnings = jsonb_build_array($2::text) where id = $1`,
    [journey.expressionId, `${secret} expression`],
  );
  const one = async (sql: string, values: unknown[]) =>
    String((await owner.query<{ id: unknown }>(sql, values)).rows[0]?.id);
  const administratorId = await world.user('AB_ADMINISTRATOR', place.accountableBodyId);
  const ids = {
    organisation: place.partnerId,
    participant: journey.participantId,
    expressionOfInterest: journey.expressionId,
    referral: journey.referralId,
    employmentSpecialist: specialist.id,
    deliveryAgreement: await one(
      'select id from delivery_agreement where partner_id = $1 and accountable_body_id = $2',
      [place.partnerId, place.accountableBodyId],
    ),
    modelPeriod: await one('select id from model_period where referral_id = $1', [
      journey.referralId,
    ]),
    assignment: await one('select id from assignment where referral_id = $1', [journey.referralId]),
    auditEvent: await one(`select max(id) as id from audit_event where row_id = $1`, [
      journey.referralId,
    ]),
    readEvent: await one(
      `insert into read_event (accountable_body_id, participant_id, what, actor_kind, actor_name, actor_role, organisation_id)
       values ($1, $2, 'record', 'user', 'Test reader', 'PARTNER_MANAGER', $3) returning id`,
      [place.accountableBodyId, journey.participantId, place.partnerId],
    ),
    possibleDuplicate: await duplicateOf(world, journey),
    download: String(
      (
        await world.insert('download', {
          accountable_body_ids: [place.accountableBodyId],
          organisation_id: place.partnerId,
          resource: 'participants',
          filter: {},
          locale: 'en',
          request_id: 'request-1',
          actor_id: specialist.userId,
          actor_kind: 'user',
          actor_name: 'Test manager',
          actor_role: 'PARTNER_MANAGER',
        })
      ).id,
    ),
    user: await world.user('PARTNER_MANAGER', place.partnerId),
    apiClient: (await world.apiClient('API_CLIENT_PARTNER', place.partnerId)).id,
    ...(await journeyRecords(world, { journey, specialist })),
    ...(await bodyRecords(world, place)),
  };
  const client = await world.signedIn(administratorId);
  await client.request('mutation ($input: SetNinoInput!) { setNino(input: $input) { id } }', {
    input: { id: journey.participantId, version: 1, nino },
  });
  return {
    ...place,
    world,
    specialist,
    colleague,
    administratorId,
    journey,
    ids,
    nino,
  };
}

/** A second record of the person of a journey, and so a pair that may be one person. */
async function duplicateOf({ owner }: World, { participantId }: Journey): Promise<string> {
  await owner.query(
    `insert into participant (accountable_body_id, reference, partner_ids, forename, surname, date_of_birth)
     select accountable_body_id, 'PW-' || upper(substr(md5(id::text), 1, 8)), partner_ids, forename, surname, date_of_birth
       from participant where id = $1`,
    [participantId],
  );
  const { rows } = await owner.query(
    `select id from possible_duplicate where participant_id = $1`,
    [participantId],
  );
  return String(rows[0]?.id);
}
