import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseWorld, openWorld } from './support';

let world: DatabaseWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const one = async <Value>(text: string, values: unknown[]) =>
  (await world.sql<{ value: Value }>(`select ${text} as value`, values))[0]?.value;

describe('working days of England and Wales', () => {
  // Fifth working days of 2026 and 2027, around New Year, Easter, the May holidays and substitute days.
  it.each([
    ...['01-08', '02-06', '03-06', '04-09', '05-08', '06-05', '07-07', '08-07', '09-07', '10-07'],
    ...['11-06', '12-07'],
  ])('the fifth of the month is 2026-%s', async (day) => {
    const month = `2026-${day.slice(0, 2)}-01`;
    expect(await one('app.add_working_days($1::date - 1, 5)::text', [month])).toBe(`2026-${day}`);
  });
  it.each([
    ...['01-08', '02-05', '03-05', '04-07', '05-10', '06-07', '07-07', '08-06', '09-07', '10-07'],
    ...['11-05', '12-07'],
  ])('the fifth of the month is 2027-%s', async (day) => {
    const month = `2027-${day.slice(0, 2)}-01`;
    expect(await one('app.add_working_days($1::date - 1, 5)::text', [month])).toBe(`2027-${day}`);
  });

  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-24', 1],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-21', '2026-11-22', 0],
    ['2026-12-24', '2026-12-31', 3],
    ['2026-04-02', '2026-04-07', 1],
  ])('from %s to %s are %i: the first day is day 0', async (from, to, days) => {
    expect(await one('app.working_days_between($1, $2)', [from, to])).toBe(days);
  });

  it('adds and counts the same way from every day of two years', async () => {
    const [row] = await world.sql(
      `select count(*)::int as checked,
              count(*) filter (where app.working_days_between(d, due) <> 15 or extract(isodow from due) > 5
                or exists (select from bank_holiday h where h.day = due))::int as wrong
         from (select d::date as d, app.add_working_days(d::date, 15) as due
                 from generate_series(date '2026-01-01', date '2027-12-01', interval '1 day') d) days`,
    );
    expect(row).toEqual({ checked: 700, wrong: 0 });
  });

  it('follows a holiday that is proclaimed later', async () => {
    await world.sql(
      `insert into bank_holiday (day, name_en, name_cy) values ('2026-11-24', 'Proclaimed', 'Cyhoeddwyd')`,
    );
    expect(await one('app.add_working_days($1, 1)::text', ['2026-11-23'])).toBe('2026-11-25');
  });
});
