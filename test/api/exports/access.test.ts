import { type Role, roles } from '@placewell/prisma';
import { permissionsOf } from '@placewell/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Place } from '../../support/world/organisations';
import { ask, refusalOf, take } from './take';

let world: World;
let body: string;
let here: Place;
let there: Place;
beforeAll(async () => {
  world = await startWorld();
  body = await world.accountableBody();
  here = await world.partnerOf(body);
  there = await world.partnerOf(body);
  for (const place of [here, here, there]) {
    const journey = await world.journey.started(place);
    await world.insert('session', {
      ...world.journey.of(journey),
      held_on: '2026-10-01',
      minutes: 40,
      mode: 'telephone',
      attendance: 'attended',
    });
  }
});
afterAll(() => world?.stop());

const cookie = async (role: Role, organisation: string) => ({
  cookie: await world.cookieOf(await world.user(role, organisation)),
});
const people = { resource: 'participants' };

describe('an export is refused', () => {
  it('to whoever is not signed in', async () => {
    expect(await refusalOf(await ask(world, {}, people))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  it.each(roles.filter((role) => !permissionsOf[role].includes('export.people')))(
    'to the role %s, which may not take people away',
    async (role) => {
      const headers =
        role === 'BI_READER'
          ? await key(role)
          : await cookie(role, role === 'DWP_VIEWER' ? await world.department() : body);
      expect(await refusalOf(await ask(world, headers, people))).toMatchObject({
        status: 403,
        code: 'FORBIDDEN',
      });
    },
  );

  it('to another site that uses a signed-in browser', async () => {
    const headers = await cookie('AB_ADMINISTRATOR', body);
    const fromElsewhere = { ...headers, origin: 'https://elsewhere.example' };
    expect(await refusalOf(await ask(world, fromElsewhere, people))).toMatchObject({ status: 403 });
    const asForm = { ...headers, 'content-type': 'text/plain' };
    expect(await refusalOf(await ask(world, asForm, people))).toMatchObject({ status: 415 });
  });

  it('with what is wrong, field by field and in the caller’s language', async () => {
    const headers = await cookie('AB_ADMINISTRATOR', body);
    const wrong = async (sent: unknown, more = {}) =>
      refusalOf(await ask(world, { ...headers, ...more }, sent));
    expect(await wrong({ resource: 'users' })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      errors: { resource: 'Choose one of the answers offered.' },
    });
    expect(await wrong({ ...people, sortField: 'ninoIndex' })).toMatchObject({
      status: 400,
      errors: { sortField: 'This list cannot be sorted by that.' },
    });
    expect(
      await wrong(
        { resource: 'referrals', filter: { startedFrom: 'yesterday' } },
        { 'accept-language': 'cy' },
      ),
    ).toMatchObject({ status: 400, errors: { startedFrom: 'Nid yw hwn yn y ffurf gywir.' } });
    expect(await wrong('{"resource":')).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it('when the filter is misspelt, instead of giving everybody', async () => {
    const headers = await cookie('AB_ADMINISTRATOR', body);
    const answer = await ask(world, headers, {
      resource: 'referrals',
      filter: { startedFrm: '2026-01-01' },
    });
    expect(await refusalOf(answer)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it('to one actor who takes very many, while others go on', async () => {
    const headers = await cookie('PARTNER_MANAGER', there.partnerId);
    const statuses: number[] = [];
    for (let taken = 0; taken < 31; taken += 1) {
      const answer = await ask(world, headers, { resource: 'employers' });
      await answer.arrayBuffer();
      statuses.push(answer.status);
      if (answer.status === 429)
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(statuses.indexOf(429)).toBe(30);
    const others = await take(world, await cookie('PARTNER_MANAGER', there.partnerId), people);
    expect(others.rows).toHaveLength(1);
  });
});

const key = async (role: Role, scopes: string[] = []) => ({
  'x-api-key': (
    await world.apiClient(role, role === 'API_CLIENT_PARTNER' ? here.partnerId : body, scopes)
  ).key,
});

describe('an export holds', () => {
  it('a partner’s own people only, and all partners’ for the accountable body', async () => {
    const counts = async (headers: Record<string, string>) =>
      (await take(world, headers, { resource: 'sessions' })).rows.length;
    expect(await counts(await cookie('PARTNER_MANAGER', here.partnerId))).toBe(2);
    expect(await counts(await cookie('PARTNER_MANAGER', there.partnerId))).toBe(1);
    expect(await counts(await cookie('AB_ADMINISTRATOR', body))).toBe(3);
    expect(await counts(await key('API_CLIENT_PARTNER'))).toBe(2);
    const elsewhere = await world.accountableBody();
    expect(await counts(await cookie('AB_ADMINISTRATOR', elsewhere))).toBe(0);
  });

  it('nothing for a partner whose data sharing is over', async () => {
    const lapsed = await world.partnerOf(body, { data_sharing_to: '2026-10-31' });
    await world.journey.started(lapsed);
    const { rows } = await take(world, await cookie('PARTNER_MANAGER', lapsed.partnerId), people);
    expect(rows).toEqual([]);
  });

  it('no identity for a key whose scopes leave it out: not even empty columns', async () => {
    const named = await take(world, await key('API_CLIENT_PARTNER'), people);
    expect(named.headings).toEqual(
      expect.arrayContaining(['Forename', 'Surname', 'Postcode', 'Groups about offending']),
    );
    const headers = await key('API_CLIENT_PARTNER', ['participant.read', 'export.people']);
    for (const resource of ['participants', 'referrals', 'sessions', 'employers']) {
      const { headings, text } = await take(world, headers, { resource });
      expect(headings).not.toEqual(
        expect.arrayContaining([
          expect.stringMatching(
            /forename|surname|birth|postcode|mail|telephone|offending|PRaP ref|Job at start/i,
          ),
        ]),
      );
      expect(text).not.toMatch(/Testa|Sample-|ME99/);
    }
    const unscoped = await key('API_CLIENT_PARTNER', ['participant.read']);
    expect(await refusalOf(await ask(world, unscoped, people))).toMatchObject({ status: 403 });
  });

  it('no National Insurance number in any column of any list, for nobody', async () => {
    const council = await world.signedIn(await world.user('AB_ADMINISTRATOR', body));
    const nino = 'QQ123456C';
    const {
      rows: [person],
    } = await world.owner.query(
      'select id, version from participant where partner_ids @> array[$1::uuid] limit 1',
      [here.partnerId],
    );
    await council.request(`mutation ($input: SetNinoInput!) { setNino(input: $input) { id } }`, {
      input: { id: person.id, version: person.version, nino, reason: 'Told us' },
    });
    const headers = await cookie('AB_ADMINISTRATOR', body);
    for (const resource of [
      'participants',
      'referrals',
      'expressionsOfInterest',
      'sessions',
      'jobs',
      'earnings',
      'milestones',
      'employers',
    ]) {
      const { text, rows } = await take(world, headers, { resource });
      expect(text).not.toMatch(/QQ ?12/);
      if (resource === 'participants')
        expect(
          rows.filter((row) => row['National Insurance number recorded'] === 'Yes'),
        ).toHaveLength(1);
    }
  });
});

describe('row-level security', () => {
  it('keeps an export to the partner’s own people when the application’s filter is off', async () => {
    const open = await startWorld({ rowFilter: false });
    try {
      const accountableBody = await open.accountableBody();
      const own = await open.partnerOf(accountableBody);
      await open.journey.started(own);
      await open.journey.started(await open.partnerOf(accountableBody));
      await open.journey.started(await open.partnerOf(await open.accountableBody()));
      const headers = {
        cookie: await open.cookieOf(await open.user('PARTNER_MANAGER', own.partnerId)),
      };
      for (const resource of ['participants', 'referrals', 'expressionsOfInterest'])
        expect((await take(open, headers, { resource })).rows).toHaveLength(1);
    } finally {
      await open.stop();
    }
  });
});
