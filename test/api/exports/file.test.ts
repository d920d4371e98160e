import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';
import { take } from './take';

let world: World;
let place: Place;
let journey: Journey;
let headers: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  place = await world.partnerOf(await world.accountableBody());
  const specialist = await world.specialist(place);
  journey = await world.journey.started(place, specialist.id, {
    job_at_start_weekly_minutes: 990,
    benefits_at_start: ['universal_credit_searching', 'none'],
  });
  headers = { cookie: await world.cookieOf(await world.user('PARTNER_MANAGER', place.partnerId)) };
});
afterAll(() => world?.stop());

const person = (values: Record<string, unknown>) => world.journey.person(place, values);

describe('an exported file', () => {
  it('opens in a spreadsheet with every character right: BOM, CRLF, quotes where they are needed', async () => {
    const surname = 'O"Hara, ŵyn\nWilliams';
    await person({ surname, forename: 'Siân', town: 'Caer\rdydd' });
    const { text, rows, response } = await take(world, headers, { resource: 'participants' });
    expect(text.startsWith('\uFEFFReference,Forename,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('"O""Hara, ŵyn\nWilliams"');
    expect(rows.find((row) => row.Forename === 'Siân')).toMatchObject({
      Surname: surname,
      Town: 'Caer\rdydd',
    });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename=placewell-participants-2026-11-23.csv',
    );
  });

  it('lets no cell run as a formula', async () => {
    const dangerous = ['=1+1', '+441632960000', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'];
    for (const surname of dangerous) await person({ forename: 'Formula', surname });
    const { rows } = await take(world, headers, { resource: 'participants' });
    const cells = rows.filter((row) => row.Forename === 'Formula').map((row) => row.Surname);
    expect(cells.sort()).toEqual(dangerous.map((surname) => `'${surname}`).sort());
    for (const row of rows)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('says codes in words, amounts in pounds, hours in hours and dates as dates, in English', async () => {
    await world.insert('job', {
      ...world.journey.of(journey),
      kind: 'employed',
      title: 'Test baker',
      occupation: 'soc_5',
      sector: 'sic_c',
      employment_type: 'permanent',
      weekly_minutes: 975,
      hourly_rate_pence: 1271,
      earnings_cycle: 'weekly',
      started_on: '2026-06-01',
    });
    const { rows } = await take(world, headers, { resource: 'jobs' });
    expect(rows).toMatchObject([
      {
        'Kind of work': 'Employed',
        'Job title': 'Test baker',
        'Employment type': 'Permanent',
        'Hours a week': '16.25',
        'Pay an hour': '12.71',
        'Started on': '2026-06-01',
        'Ended on': '',
        Employer: '',
      },
    ]);
  });

  it('speaks Welsh when asked: headings, labels, names and the file’s own name', async () => {
    const { rows, headings, response } = await take(world, headers, {
      resource: 'referrals',
      locale: 'cy',
    });
    expect(headings).toContain('Cyfenw');
    expect(rows).toMatchObject([
      {
        Carfan: 'Allan o waith',
        'Awdurdod lleol': 'Ashford',
        'Dechreuwyd ar': '2026-01-19',
        'Oriau’r wythnos ar y dechrau': '16.50',
        'Dechrau menter': 'Ie',
        'Mewn gwaith': expect.stringMatching(/^(Ie|Na)$/),
      },
    ]);
    expect(rows[0]?.['Budd-dal a hawlir ar y dechrau']).toMatch(/; /);
    expect(response.headers.get('content-disposition')).toContain('placewell-atgyfeiriadau-');
  });

  it('says an accountable body’s own codes in its own words', async () => {
    await world.insert('code', {
      list: 'gender',
      code: 'own_term',
      maps_to: 'female',
      sort_order: 500,
      accountable_body_id: place.accountableBodyId,
      label_en: 'Term of ours',
      label_cy: 'Term ni',
    });
    const id = await person({ forename: 'Labelled', gender: 'own_term' });
    const { rows } = await take(world, headers, {
      resource: 'participants',
      filter: { ids: [id] },
    });
    expect(rows).toMatchObject([{ Forename: 'Labelled', Gender: 'Term of ours' }]);
  });

  it('stands in the order of the list', async () => {
    const sorted = async (sortOrder: string) =>
      (
        await take(world, headers, { resource: 'participants', sortField: 'reference', sortOrder })
      ).rows.map((row) => row.Reference);
    const up = await sorted('asc');
    expect(up.length).toBeGreaterThan(5);
    expect(await sorted('desc')).toEqual([...up].reverse());
  });

  it('has its headings even when the filter finds nobody', async () => {
    const { headings, rows } = await take(world, headers, {
      resource: 'participants',
      filter: { q: 'Nobodyatall' },
    });
    expect(headings.length).toBeGreaterThan(20);
    expect(rows).toEqual([]);
  });
});
