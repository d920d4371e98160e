// How much one page may hold, and what is asked twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { codeOf, post } from './post';

let world: World;
let headers: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  const place = await world.partnerOf(await world.accountableBody());
  const journey = await world.journey.started(place);
  headers = { cookie: await world.cookieOf(await world.user('PARTNER_MANAGER', place.partnerId)) };
  await world.owner.query(`
    insert into bank_holiday (day, name_en, name_cy)
    select date '2100-01-01' + n, 'Invented', 'Dychmygol' from generate_series(1, 1100) n`);
  const { accountable_body_id, partner_id, referral_id } = world.journey.of(journey);
  await world.owner.query(
    `insert into session (accountable_body_id, partner_id, referral_id, held_on, minutes, mode, attendance)
     select $1, $2, $3, date '2026-01-19' + n, 30, 'telephone', 'attended' from generate_series(1, 250) n`,
    [accountable_body_id, partner_id, referral_id],
  );
});
afterAll(() => world?.stop());

/** The rows of one field of the answer. */
async function rows(query: string, name: string): Promise<unknown[]> {
  const { body } = await post(world.url, { query }, headers);
  expect(body.errors).toBeUndefined();
  return body.data?.[name] as unknown[];
}

describe('a page', () => {
  it('holds a thousand rows at most, however many are asked for', async () => {
    expect(
      await rows('{ allBankHolidays(perPage: 5000) { day } }', 'allBankHolidays'),
    ).toHaveLength(1000);
  });

  it.each([0, -1, -1000])('holds at least one row: perPage %s', async (perPage) => {
    const document = `{ allBankHolidays(perPage: ${perPage}) { day } }`;
    expect(await rows(document, 'allBankHolidays')).toHaveLength(1);
  });

  it('of a connection holds a thousand at most and says that there are more', async () => {
    const query =
      '{ bankHolidayConnection(first: 5000) { edges { node { id } } pageInfo { hasNextPage } } }';
    const { body } = await post(world.url, { query }, headers);
    const page = body.data?.bankHolidayConnection as { edges: unknown[]; pageInfo: object };
    expect(page.edges).toHaveLength(1000);
    expect(page.pageInfo).toEqual({ hasNextPage: true });
  });

  it('inside a record holds two hundred rows at most', async () => {
    const [referral] = (await rows(
      '{ allReferrals(perPage: 1) { sessions(first: 1000) { id } } }',
      'allReferrals',
    )) as { sessions: unknown[] }[];
    expect(referral?.sessions).toHaveLength(200);
  });

  it('before the first is the first', async () => {
    const days = '{ allBankHolidays(page: -3, perPage: 2) { day } }';
    const first = '{ allBankHolidays(page: 0, perPage: 2) { day } }';
    expect(await rows(days, 'allBankHolidays')).toEqual(await rows(first, 'allBankHolidays'));
  });
});

describe('a relation of a record', () => {
  it('asked twice with other arguments is refused, since one statement reads it once', async () => {
    const query =
      '{ allReferrals { first: sessions(first: 1) { id } all: sessions(first: 9) { id } } }';
    const english = await post(world.url, { query }, headers);
    expect(codeOf(english)).toBe('LIMIT_EXCEEDED');
    expect(english.body.errors?.[0]?.message).toContain('once');
    const welsh = await post(world.url, { query }, { ...headers, 'accept-language': 'cy' });
    expect(welsh.body.errors?.[0]?.message).toContain('unwaith');
  });

  it('asked twice in the same way is answered under both names', async () => {
    const query =
      '{ allReferrals(perPage: 1) { one: sessions(first: 2) { id } two: sessions(first: 2) { heldOn } } }';
    const [referral] = (await rows(query, 'allReferrals')) as { one: object[]; two: object[] }[];
    expect(referral?.one).toHaveLength(2);
    expect(referral?.two[0]).toHaveProperty('heldOn');
  });
});

describe('what is asked with it', () => {
  it.each([
    ['a cursor of one’s own making', 'referralConnection(after: "bm9uc2Vuc2U")'],
    [
      'a cursor of a query',
      `referralConnection(after: "${Buffer.from('["x\' or 1=1"]').toString('base64url')}")`,
    ],
  ])('is refused when it is %s', async (_what, field) => {
    const answer = await post(world.url, { query: `{ ${field} { edges { cursor } } }` }, headers);
    expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(codeOf(answer));
  });

  it('is a filter by name and value, never by text that the database runs', async () => {
    for (const text of ["'; drop table session; --", '%', '_', '\\', "' or '1'='1"]) {
      const query = 'query ($f: ParticipantFilter) { allParticipants(filter: $f) { id } }';
      const { body } = await post(world.url, { query, variables: { f: { q: text } } }, headers);
      expect(body).toEqual({ data: { allParticipants: [] } });
    }
  });

  it('is text that can be kept', async () => {
    const query = 'query ($f: ParticipantFilter) { allParticipants(filter: $f) { id } }';
    const answer = await post(world.url, { query, variables: { f: { q: 'a\u0000b' } } }, headers);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    const employer = 'mutation ($i: CreateEmployerInput!) { createEmployer(input: $i) { id } }';
    const made = await post(
      world.url,
      { query: employer, variables: { i: { name: 'a\u0000b' } } },
      headers,
    );
    expect(codeOf(made)).toBe('BAD_USER_INPUT');
  });

  it('is an id, or finds nothing', async () => {
    const query = 'query ($id: ID!) { referral(id: $id) { id } }';
    for (const id of ['1', '', 'x'.repeat(200), "' or true --"]) {
      const answer = await post(world.url, { query, variables: { id } }, headers);
      expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(codeOf(answer));
    }
  });
});
