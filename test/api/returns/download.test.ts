// Files of a submitted return: who may take which, what is on record afterwards, and what never is.
import { randomUUID } from 'node:crypto';
import type { Role } from '@placewell/prisma';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../support/commands';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';
import { refusalOf } from '../exports/take';
import {
  contacts,
  done,
  figuresOf,
  officeOf,
  periodOf,
  type ReturningWorld,
  startReturning,
  submitted,
} from './returning';
import { readWorkbook, unzipped } from './write';

const number = 'QQ128456C';

let world: ReturningWorld;
let body: string;
let place: Place;
let journey: Journey;
let revision: string;
let administrator: string;
let dwp: Awaited<ReturnType<typeof officeOf>>['dwp'];

beforeAll(async () => {
  world = await startReturning();
  body = await world.accountableBody();
  place = await world.partnerOf(body);
  journey = await world.journey.started(place);
  await world.owner.query(`select set_config('app.reason', 'Made hostile by a test', false)`);
  await world.owner.query(
    `update participant set forename = '=cmd|calc', surname = 'Ödland', postcode = 'ZZ99 9ZZ' where id = $1`,
    [journey.participantId],
  );
  const office = await officeOf(world, body, [place.partnerId]);
  dwp = office.dwp;
  const set = { id: journey.participantId, version: 1, nino: number };
  done(await command(office.preparer, 'setNino', set));
  done(await command(office.preparer, 'setReturnContacts', contacts));
  revision = (await submitted(office, await periodOf(world, body, '2026-10-01'))).id;
  administrator = await world.user('AB_ADMINISTRATOR', body, { name: 'Ada Administrator' });
}, 60_000);
afterAll(() => world?.stop());

const cookie = async (role: Role, organisation: string) => ({
  cookie: await world.cookieOf(await world.user(role, organisation)),
});
const asAdministrator = async () => ({ cookie: await world.cookieOf(administrator) });

type Headers = Record<string, string>;
const ask = (path: string, headers: Headers, sent: unknown = {}) =>
  fetch(`${world.url}/api/returns/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(sent),
  });

/** A file as bytes; fails when it is refused. */
async function take(path: string, headers: Headers, sent?: unknown) {
  const response = await ask(path, headers, sent);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(new TextDecoder().decode(bytes));
  return { bytes, text: new TextDecoder().decode(bytes), response };
}

describe('the file of a return', () => {
  it('gives an accountable body its figures and people, with the number opened', async () => {
    const { bytes, response } = await take(`${revision}/workbook`, await asAdministrator());
    const name = decodeURIComponent(response.headers.get('content-disposition') ?? '');
    expect(name).toMatch(/CTW-0001 Accountable Body \w+ Oct 26\.xlsx/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const sheets = await readWorkbook(bytes);
    const [headings = [], ...lines] = sheets.get('People')?.rows ?? [];
    const cells = new Map(headings.map((heading, at) => [heading, lines[0]?.[at]]));
    expect(lines).toHaveLength(1);
    expect(cells.get('National Insurance number (A1.03)')).toBe(number);
    expect(cells.get('Forename (A1.05)')).toBe("'=cmd|calc");
    expect(cells.get('Surname (A1.05)')).toBe('Ödland');
    expect(cells.get('Cohort (A3.03)')).toBe('Out of work');
    expect(cells.get('Started on (B1.14)')).toEqual(new Date('2026-01-19T00:00:00Z'));
    const json = JSON.parse((await take(`${revision}/json`, await asAdministrator())).text);
    expect(json.people[0].nino).toBe(number);
    expect(json.cover.receipt).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has the figures that the API gives DWP, in all three kinds', async () => {
    const expected = (await figuresOf(dwp, revision)).map((each) => [
      each.row,
      each.measure,
      each.numerator,
      each.denominator,
      each.value,
    ]);
    expect(expected.length).toBeGreaterThan(50);
    const headers = await asAdministrator();
    const { figures } = JSON.parse((await take(`${revision}/json`, headers)).text);
    expect(
      figures.map((each: Record<string, unknown>) =>
        ['row', 'measure', 'numerator', 'denominator', 'value'].map((name) => each[name]),
      ),
    ).toEqual(expected);
    const workbook = await readWorkbook((await take(`${revision}/workbook`, headers)).bytes);
    const lines = [...workbook]
      .filter(([name]) => /^[AB]\d /.test(name))
      .flatMap(([, { rows }]) => rows.slice(1));
    expect(lines.map((line) => [0, 1, 5, 6, 7].map((place) => line[place] ?? null))).toEqual(
      expected,
    );
    const csv = unzipped((await take(`${revision}/csv`, headers)).bytes);
    expect(Object.keys(csv)[0]).toBe('01 Cover.csv');
    const people = Object.entries(csv).find(([name]) => name.endsWith('People.csv'));
    expect(people?.[1]).toContain(number);
  });

  it('is only the rows returned by hand, where that is asked', async () => {
    const path = `${revision}/workbook?part=manual`;
    const sheets = await readWorkbook((await take(path, await asAdministrator())).bytes);
    const names = [...sheets.keys()].filter((name) => /^[AB]\d /.test(name));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => name.startsWith('B'))).toEqual([]);
    const headings = sheets.get('People')?.rows[0];
    expect(headings).toContain('National Insurance number (A1.03)');
    expect(headings).not.toContain('Started on (B1.14)');
    const digital = await take(`${revision}/json?part=digital`, await asAdministrator());
    expect(digital.text).not.toContain('Ödland');
  });

  it('is in the language that is asked for', async () => {
    const { bytes } = await take(`${revision}/workbook`, await asAdministrator(), { locale: 'cy' });
    expect([...(await readWorkbook(bytes)).keys()][0]).toBe('Clawr');
  });
});

describe('without identities', () => {
  it.each<[Role, () => Promise<string>]>([
    ['DWP_VIEWER', () => world.department()],
    ['AB_ANALYST', async () => body],
  ])('%s takes the figures, and nobody', async (role, organisation) => {
    const headers = await cookie(role, await organisation());
    for (const kind of ['workbook', 'csv', 'json']) {
      const { bytes, text, response } = await take(`${revision}/${kind}`, headers);
      const name = response.headers.get('content-disposition') ?? '';
      expect(name).toContain('figures.');
      const whole = kind === 'json' ? text : Object.values(unzipped(bytes)).join('');
      expect(whole).not.toMatch(/Ödland|QQ128456C|PW-[0-9A-Z]|ZZ99/);
      expect(whole).toContain('B1.02');
    }
  });

  it('a key without the permission takes the figures alone', async () => {
    const { key } = await world.apiClient('BI_READER', body);
    const { text } = await take(`${revision}/json`, { 'x-api-key': key });
    expect(text).not.toContain('Ödland');
  });
});

describe('a file of a return is refused', () => {
  it('to whoever is not signed in', async () => {
    expect(await refusalOf(await ask(`${revision}/workbook`, {}))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  it.each<Role>(['PARTNER_MANAGER', 'EMPLOYMENT_SPECIALIST', 'SYSTEM_ADMINISTRATOR'])(
    'to the role %s',
    async (role) => {
      const at = role === 'SYSTEM_ADMINISTRATOR' ? await world.department() : place.partnerId;
      expect(
        await refusalOf(await ask(`${revision}/workbook`, await cookie(role, at))),
      ).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    },
  );

  it('to another accountable body, as if it did not exist', async () => {
    const headers = await cookie('AB_ADMINISTRATOR', await world.accountableBody());
    const foreign = await refusalOf(await ask(`${revision}/workbook`, headers));
    expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
    const unknown = await refusalOf(await ask(`${randomUUID()}/workbook`, headers));
    expect({ ...foreign, extensions: null }).toEqual({ ...unknown, extensions: null });
    expect(await refusalOf(await ask('no-such-thing/workbook', headers))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('to another site that uses a signed-in browser', async () => {
    const headers = await asAdministrator();
    const elsewhere = { ...headers, origin: 'https://elsewhere.example' };
    expect((await ask(`${revision}/workbook`, elsewhere)).status).toBe(403);
    const form = { ...headers, 'content-type': 'text/plain' };
    expect((await ask(`${revision}/workbook`, form)).status).toBe(415);
  });

  it('in another kind or part than there are, in the language of the caller', async () => {
    const headers = await asAdministrator();
    expect(await refusalOf(await ask(`${revision}/pdf`, headers))).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      errors: { kind: 'Choose one of the answers offered.' },
    });
    const welsh = { ...headers, 'accept-language': 'cy' };
    expect(await refusalOf(await ask(`${revision}/csv?part=half`, welsh))).toMatchObject({
      errors: { part: 'Dewiswch un o’r atebion a gynigir.' },
    });
  });
});

describe('afterwards', () => {
  it('it is on record who took what, and that each person in it was read', async () => {
    const requestId = randomUUID();
    const headers = { ...(await asAdministrator()), 'x-request-id': requestId };
    await take(`${revision}/workbook?part=manual`, headers);
    const { rows } = await world.owner.query(
      'select resource, filter, row_count, actor_name, completed_at from download where request_id = $1',
      [requestId],
    );
    expect(rows).toEqual([
      {
        resource: 'returns.workbook',
        filter: { revision, part: 'manual', people: true },
        row_count: 1,
        actor_name: 'Ada Administrator',
        completed_at: expect.any(Date),
      },
    ]);
    const reads = await world.owner.query(
      'select participant_id, what from read_event where request_id = $1',
      [requestId],
    );
    expect(reads.rows).toEqual([{ participant_id: journey.participantId, what: 'export' }]);
  });

  it('figures alone are on record too, where the accountable body sees it, and nobody as read', async () => {
    const requestId = randomUUID();
    const headers = await cookie('DWP_VIEWER', await world.department());
    await take(`${revision}/json`, { ...headers, 'x-request-id': requestId });
    const { allDownloads } = await (await world.signedIn(administrator)).request<{
      allDownloads: object[];
    }>(
      `query ($filter: DownloadFilter) { allDownloads(filter: $filter) { resource rowCount actorRole } }`,
      { filter: { requestId } },
    );
    expect(allDownloads).toEqual([
      { resource: 'returns.json', rowCount: 0, actorRole: 'DWP_VIEWER' },
    ]);
    const { rows } = await world.owner.query(
      'select count(*)::int as read from read_event where request_id = $1',
      [requestId],
    );
    expect(rows).toEqual([{ read: 0 }]);
  });

  it('the file no longer says where somebody is whose record was restricted since', async () => {
    const administration = await asAdministrator();
    expect((await take(`${revision}/json`, administration)).text).toContain('ZZ99 9ZZ');
    const restrict = 'update participant set restricted = $2 where id = $1';
    await world.owner.query(restrict, [journey.participantId, true]);
    const { text } = await take(`${revision}/json`, administration);
    await world.owner.query(restrict, [journey.participantId, false]);
    expect(text).toContain('Ödland');
    expect(text).toContain('"A1.07.postcode"');
    expect(text).not.toContain('ZZ99 9ZZ');
  });

  it('the log holds nobody: no name, number or address', () => {
    expect(world.log()).toContain('"route":"return"');
    expect(world.log()).not.toMatch(/Ödland|cmd\|calc|QQ128456C|ZZ99/);
  });
});
