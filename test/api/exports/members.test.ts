// The people behind a figure as a file: the number, the list and the file are the same.
import { randomUUID } from 'node:crypto';
import type { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, figureOf, membersOf } from '../measures/asking';
import { type Simulated, simulate } from '../measures/simulated';
import { ask, refusalOf, take } from './take';

let world: Simulated;
let administrator: string;
let headers: Record<string, string>;
let client: GraphQLClient;
beforeAll(async () => {
  world = await simulate(41, 160);
  administrator = await world.user('AB_ADMINISTRATOR', world.idOf('KENT'));
  headers = { cookie: await world.cookieOf(administrator) };
  client = await world.signedIn(administrator);
});
afterAll(() => world?.stop());

const october: Asked = { period: 'month', from: '2026-10-01', to: '2026-10-31' };
const toDate: Asked = { period: 'to_date', to: '2026-10-31', basis: 'to_date' };
const figures: [string, 'numerator' | 'denominator', Asked][] = [
  ['B1.02', 'numerator', toDate],
  ['B3.02', 'numerator', toDate],
  ['B3.02', 'denominator', toDate],
  ['B3.01', 'denominator', toDate],
  ['B3.02', 'denominator', { ...toDate, basis: 'matured', maturedMonths: 6 }],
  ['A4.01.full_time_equivalent', 'denominator', october],
  ['B2.12', 'numerator', october],
  ['A1.01', 'numerator', { period: 'quarter', from: '2026-07-01', to: '2026-09-30' }],
];

const fileOf = (measure: string, part: string, asked: Asked, more = headers) =>
  take(world, more, { resource: 'members', filter: { measure, part, ...asked } });

describe('the file of everybody behind a figure', () => {
  it.each(figures)(
    'holds the rows of the list, which come to the number: %s, %s',
    async (measure, part, asked) => {
      const figure = await figureOf(client, measure, asked);
      const number = part === 'numerator' ? figure.numerator : figure.denominator;
      const list = await membersOf(client, measure, { ...asked, part });
      const { rows } = await fileOf(measure, part, asked);
      expect(number).toBeGreaterThan(0);
      expect(list.number).toBe(number);
      expect(rows.reduce((sum, { Adds }) => sum + Number(Adds), 0)).toBeCloseTo(
        number as number,
        9,
      );
      expect(
        rows.map((row) => [row.Reference, row.Surname, row['Counted on'] || row['Stay from']]),
      ).toEqual(
        list.members.map((member) => [
          member.reference ?? '',
          member.surname ?? '',
          member.happenedOn ?? member.fromOn,
        ]),
      );
    },
  );

  it('holds a partner’s own people only', async () => {
    const partner = world.idOf('ORCHARD');
    const manager = await world.user('PARTNER_MANAGER', partner);
    const own = await world.signedIn(manager);
    const figure = await figureOf(own, 'B1.02', toDate);
    const { rows } = await fileOf('B1.02', 'numerator', toDate, {
      cookie: await world.cookieOf(manager),
    });
    const filtered = await fileOf('B1.02', 'numerator', {
      ...toDate,
      filters: [{ dimension: 'partner', values: [partner] }],
    });
    expect(rows).toHaveLength(figure.numerator);
    expect(rows.map(({ Reference }) => Reference)).toEqual(
      filtered.rows.map(({ Reference }) => Reference),
    );
  });

  it('is named after its figure, and on record with what was asked and whom it held', async () => {
    const requestId = randomUUID();
    const filters = [{ dimension: 'model', values: ['ips'] }];
    const { response, rows } = await fileOf(
      'B1.02',
      'numerator',
      { ...toDate, filters },
      {
        ...headers,
        'x-request-id': requestId,
      },
    );
    expect(response.headers.get('content-disposition')).toContain(
      'placewell-people-behind-B1.02-numerator-2025-01-01-2026-10-31-2026-11-23.csv',
    );
    const { rows: kept } = await world.owner.query(
      'select resource, filter, row_count, completed_at from download where request_id = $1',
      [requestId],
    );
    expect(kept).toMatchObject([
      {
        resource: 'members',
        filter: { measure: 'B1.02', part: 'numerator', basis: 'to_date', filters },
        row_count: rows.length,
        completed_at: expect.any(Date),
      },
    ]);
    const { rows: read } = await world.owner.query(
      'select count(distinct participant_id)::int as people from read_event where request_id = $1',
      [requestId],
    );
    expect(read[0].people).toBe(new Set(rows.map(({ Reference }) => Reference)).size);
  });

  it('is refused to an analyst, who may see references and take nothing away', async () => {
    const analyst = await world.user('AB_ANALYST', world.idOf('KENT'));
    const answer = await ask(
      world,
      { cookie: await world.cookieOf(analyst) },
      { resource: 'members', filter: { measure: 'B1.02', ...toDate } },
    );
    expect(await refusalOf(answer)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it('says who or what is counted where it is no person', async () => {
    for (const measure of ['A4.01.full_time_equivalent', 'B3.01']) {
      const { rows } = await fileOf(measure, 'denominator', toDate);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => !row['What it is'])).toEqual([]);
    }
  });

  it('leaves out who people are for a key that may not know', async () => {
    const { key } = await world.apiClient('API_CLIENT_AB', world.idOf('KENT'), [
      'participant.read',
      'export.people',
    ]);
    const { headings, rows } = await fileOf('B1.02', 'numerator', toDate, { 'x-api-key': key });
    expect(headings).toEqual([
      'Reference',
      'What it is',
      'Counted on',
      'Stay from',
      'Stay until',
      'Adds',
      'Value',
    ]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('is refused where no such figure can be asked for, field by field', async () => {
    const wrong = async (filter: object) =>
      refusalOf(await ask(world, headers, { resource: 'members', filter }));
    expect(await wrong({ measure: 'B9.99', ...toDate })).toMatchObject({
      status: 400,
      errors: { measures: 'There is no measure of this name.' },
    });
    expect(await wrong({ measure: 'A1.01', part: 'denominator', ...toDate })).toMatchObject({
      status: 400,
      errors: { part: 'This measure has no denominator.' },
    });
    expect(
      await wrong({ measure: 'A1.01', period: 'month', from: '2026-09-01', to: '2026-10-31' }),
    ).toMatchObject({ status: 400, errors: { from: 'Ask for the members of one period.' } });
    expect(await wrong({ measure: 'A1.01', ...toDate, mesure: 'A1.02' })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
  });
});
