// The personal rows of a return: each row of the MI note on one hand-made person.
import { catalogue, personColumns } from '@placewell/prisma/reference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Journey } from '../../support/world/journeys';
import type { Place } from '../../support/world/organisations';
import { type DatabaseWorld, openWorld } from '../support';
import { type Kind, personRowsOf } from './personRows';

let world: DatabaseWorld;
let place: Place;
beforeAll(async () => {
  world = await openWorld();
  place = await world.partnerOf(await world.accountableBody());
});
afterAll(() => world?.close());

const peopleOf = (from: string, to: string, kind?: Kind, at = place, partner = false) =>
  personRowsOf(world, at, from, to, kind, partner);
const february = ['2026-02-01', '2026-02-28'] as const;
const quarter = ['2026-01-01', '2026-03-31', 'quarter'] as const;

async function valuesIn(
  journey: Pick<Journey, 'participantId'>,
  ...period: [string, string, Kind?]
) {
  const people = await peopleOf(...period);
  return people.find(({ participantId }) => participantId === journey.participantId)?.values;
}

/** A person about whom everything is recorded: on the programme from 19 January, gone on 27 February 2026. */
async function everything(): Promise<Journey> {
  const journey = await world.journey.started(place, undefined, {
    unemployment_length: 'from_6_to_11_months',
    benefits_at_start: ['universal_credit_searching'],
    job_at_start_title: 'Kitchen porter',
    job_at_start_sector: 'sic_i',
    job_at_start_employment_type: 'permanent',
    job_at_start_weekly_minutes: 990,
    job_at_start_earnings_cycle: 'weekly',
    job_at_start_hourly_rate_pence: 1271,
    ended_on: '2026-02-27',
    end_reason: 'completed_provision',
  });
  await world.sql(
    `update participant set middle_names = 'Ann', address_line1 = '1 Test Row', address_line2 = 'Flat 2',
       town = 'Testham', phone = '01632 960001', email = 'testa@example.org', gender = 'female', ethnicity = 'white_british',
       marital_status = 'single', housing = 'owner', attainment = 'level_2', parent_or_guardian = false,
       conditions = '{mental_health,diabetes}', disadvantage_groups = '{carer}', offence_groups = '{ex_offender}'
     where id = $1`,
    [journey.participantId],
  );
  const add = (table: string, values: object) =>
    world.insert(table, { ...world.journey.of(journey), ...values });
  const extension = { months: 1, reason: 'other', approved_by: 'Tess', approved_on: '2026-02-02' };
  await add('extension', {
    ...extension,
    sequence: 1,
    starts_on: '2026-02-03',
    ends_on: '2026-02-10',
  });
  await add('extension', {
    ...extension,
    sequence: 2,
    starts_on: '2026-02-11',
    ends_on: '2026-03-10',
  });
  for (const [type, day, path = 'local_records'] of [
    ['job_start', '2026-01-26'],
    ['ping_1000', '2026-02-06', 'prap'],
    ['ping_1000', '2026-02-09'],
    ['ping_2000', '2026-02-13'],
    ['lower', '2026-02-20'],
    ['self_employed', '2026-02-24', 'self_employed_claim'],
    ['higher', '2026-03-02'],
  ] as const)
    await add('milestone', {
      type,
      achieved_on: day,
      reporting_month: type === 'lower' ? '2026-03-01' : `${day.slice(0, 7)}-01`,
      evidence_path: path,
    });
  return journey;
}

const flag = (type: string, on: string | null, path = 'local_records', month = on?.slice(0, 7)) =>
  on === null
    ? { [`A5.01.${type}`]: false }
    : {
        [`A5.01.${type}`]: true,
        [`A5.01.${type}.on`]: on,
        [`A5.01.${type}.month`]: `${month}-01`,
        [`A5.01.${type}.path`]: path,
      };

/** What each personal row says of that person; what is not listed is empty. */
const monthly: Record<string, Record<string, unknown>> = {
  'A1.04': { 'A1.04': '2026-01-05' },
  'A1.05': {
    'A1.05.forename': 'Testa',
    'A1.05.middle_names': 'Ann',
    'A1.05.surname': expect.stringMatching(/^Sample-/),
  },
  'A1.06': { 'A1.06': '1990-04-01' },
  'A1.07': {
    'A1.07.line1': '1 Test Row',
    'A1.07.line2': 'Flat 2',
    'A1.07.town': 'Testham',
    'A1.07.postcode': 'ME99 9XX',
    'A1.07.local_authority': 'E07000105',
  },
  'A1.08': { 'A1.08': '01632 960001' },
  'A1.09': { 'A1.09': 'testa@example.org' },
  'A1.10': { 'A1.10': 'not_in_employment' },
  'A1.11': { 'A1.11': 'both', 'A1.11.declared': 'disabled' },
  'A1.12': { 'A1.12': ['carer'], 'A1.12.offence': ['ex_offender'] },
  'A1.13': { 'A1.13': ['mental_health', 'diabetes'], 'A1.13.several': true },
  'A1.14': { 'A1.14': ['email'] },
  'A2.06': { 'A2.06': true },
  'A2.07': { 'A2.07': false },
  'A2.08': { 'A2.08': '2026-01-06' },
  'A2.09': {},
  'A2.10': {},
  'A2.11': {},
  'A3.03': { 'A3.03': 'out_of_work' },
  'A5.01': {
    ...flag('job_start', '2026-01-26'),
    // PRaP knew it three days before the local records did.
    ...flag('ping_1000', '2026-02-06', 'prap'),
    ...flag('ping_2000', '2026-02-13'),
    ...flag('ping_3000', null),
    ...flag('ping_4000', null),
    ...flag('ping_5000', null),
    ...flag('lower', '2026-02-20', 'local_records', '2026-03'),
    // Reached in March: not yet in the return of February.
    ...flag('higher', null),
    ...flag('in_work', null),
    ...flag('self_employed', '2026-02-24', 'self_employed_claim'),
  },
  'B1.12': { 'B1.12': '2026-01-12', 'B1.12.input': '2026-01-12' },
  'B1.13': { 'B1.13': 'ips' },
  'B1.14': { 'B1.14': '2026-01-19' },
  'B1.15': {},
  'B1.16': {},
  'B1.17': { 'B1.17': true },
  'B1.18': { 'B1.18': 5 },
  'B1.19': {},
  'B1.20': { 'B1.20': '2026-01-13' },
  'B1.21': {},
  'B1.22': {},
  'B3.12': { 'B3.12': '2026-02-27' },
  'B3.13': { 'B3.13': 'completed_provision' },
  'B3.14': {
    'B3.14.first': '2026-02-03',
    'B3.14.first.until': '2026-02-10',
    'B3.14.second': '2026-02-11',
    'B3.14.second.until': '2026-03-10',
  },
};
const quarterly: typeof monthly = {
  'A3.04': { 'A3.04': 'female' },
  'A3.05': { 'A3.05': 'white_british' },
  'A3.06': { 'A3.06': 35 },
  'A3.07': { 'A3.07': 'single' },
  'A3.08': { 'A3.08': 'owner' },
  'A3.09': { 'A3.09': 'level_2' },
  'A3.10': { 'A3.10': 'from_6_to_11_months' },
  'A3.11': { 'A3.11': false },
  'A3.12': { 'A3.12': ['universal_credit_searching'] },
  'A3.13': {
    'A3.13.title': 'Kitchen porter',
    'A3.13.sector': 'sic_i',
    'A3.13.type': 'permanent',
    'A3.13.weekly_minutes': 990,
    'A3.13.earnings_cycle': 'weekly',
    'A3.13.hourly_rate_pence': 1271,
  },
};
/** Rows that are the identifier itself. */
const identifiers = ['A1.03', 'A2.05', 'B1.23', 'B3.15'];

const columnsOf = (id: string) => personColumns.filter(({ rows }) => rows.includes(id));

describe('the personal rows of a return', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await everything();
  });

  const personal = catalogue.filter(({ kind }) => kind === 'personal').map(({ id }) => id);

  it('are all in a column and all in a test, or DWP would miss one', () => {
    expect([...identifiers, ...Object.keys(monthly), ...Object.keys(quarterly)].sort()).toEqual(
      personal,
    );
    for (const id of personal) expect(columnsOf(id).length, id).toBeGreaterThan(0);
    const keys = personColumns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(Object.entries(monthly))('%s is in the return of the month', async (id, expected) => {
    const values = await valuesIn(journey, ...february);
    const found = columnsOf(id).flatMap(({ key }) =>
      values && key in values ? [[key, values[key]]] : [],
    );
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it.each(Object.entries(quarterly))('%s is in the return of the quarter', async (id, expected) => {
    const values = await valuesIn(journey, ...quarter);
    const found = columnsOf(id).flatMap(({ key }) =>
      values && key in values ? [[key, values[key]]] : [],
    );
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('hold no more than is due: no names in a quarter, no ethnicity in a month', async () => {
    expect(
      Object.keys((await valuesIn(journey, ...quarter)) ?? {}).filter(
        (key) => !(key.slice(0, 5) in quarterly),
      ),
    ).toEqual(['A1.03']);
    expect(
      Object.keys((await valuesIn(journey, ...february)) ?? {}).filter(
        (key) => !(key.slice(0, 5) in monthly),
      ),
    ).toEqual(['A1.03']);
  });

  it('carry the identifiers, with the number still encrypted', async () => {
    const bytes = Buffer.from(
      'encrypted bytes of a number, longer than one line of base64 would usually be, to be sure of it',
    );
    await world.sql('update participant set nino_encrypted = $1, nino_index = $3 where id = $2', [
      bytes,
      journey.participantId,
      'an index',
    ]);
    const people = await peopleOf(...february);
    const row = people.find(({ participantId }) => participantId === journey.participantId);
    expect(Buffer.from(row?.ninoEncrypted ?? '', 'base64')).toEqual(bytes);
    expect(row?.reference).toMatch(/^PW-/);
    expect(row?.values['A1.03']).toBe(row?.reference);
    expect([row?.referralId, row?.expressionId]).toEqual([
      journey.referralId,
      journey.expressionId,
    ]);
  });

  it('say why somebody was not referred', async () => {
    const decided = await world.journey.expressed(place, {
      pre_screen_on: '2026-01-06',
      pre_screen_attended: true,
      pre_screen_passed: true,
      not_referred_on: '2026-02-10',
      not_referred_reason: 'declined',
      removed_at_stage: 'pre_screen',
    });
    expect(await valuesIn(decided, ...february)).toMatchObject({
      'A2.06': true,
      'A2.07': true,
      'A2.08': '2026-01-06',
      'A2.09': 'declined',
      'A2.10': 'pre_screen',
      'A2.11': '2026-02-10',
    });
    expect(await valuesIn(decided, '2026-01-01', '2026-01-31')).not.toHaveProperty('A2.11');
  });

  it.each([
    ['rejected_on', 'B1.21', 'B1.22', {}],
    ['cancelled_on', 'B1.22', 'B1.21', { 'B1.19': '2026-02-04' }],
  ])('say why somebody did not start: %s', async (column, given, other, more) => {
    const gone = await world.journey.referred(place, {
      [column]: '2026-02-04',
      not_started_scenario: 'chose_not_to_start',
      not_started_reason: 'declined',
    });
    const values = await valuesIn(gone, ...february);
    expect(values).toMatchObject({
      'B1.15': '2026-02-04',
      'B1.16.scenario': 'chose_not_to_start',
      'B1.16.reason': 'declined',
      'B1.17': false,
      [given]: 'chose_not_to_start',
      ...more,
    });
    expect(values).not.toHaveProperty(other);
    expect(values).not.toHaveProperty('A5.01.lower');
  });

  it('take a first job that nobody has confirmed as a job start, as the figures do', async () => {
    const started = await world.journey.started(place);
    await world.insert('job', {
      ...world.journey.of(started),
      kind: 'employed',
      title: 'Porter',
      occupation: 'soc_9',
      sector: 'sic_i',
      employment_type: 'permanent',
      weekly_minutes: 960,
      earnings_cycle: 'weekly',
      started_on: '2026-02-16',
    });
    expect(await valuesIn(started, ...february)).toMatchObject(flag('job_start', '2026-02-16'));
    expect(await valuesIn(started, '2026-01-01', '2026-01-31')).toMatchObject(
      flag('job_start', null),
    );
  });

  it('never hold where somebody lives whose record is restricted', async () => {
    const hidden = await everything();
    await world.sql('update participant set restricted = true where id = $1', [
      hidden.participantId,
    ]);
    const values = await valuesIn(hidden, ...february);
    expect(values).toMatchObject({ restricted: true, 'A1.07.local_authority': 'E07000105' });
    expect(JSON.stringify(values)).not.toMatch(/Test Row|Flat 2|Testham|ME99|01632|example\.org/);
  });
});
