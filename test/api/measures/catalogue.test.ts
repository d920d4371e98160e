// The 108 requirements of the MI note: each is held in a field that exists, or counted by a measure that exists.
import { models } from '@placewell/prisma';
import {
  catalogue,
  codeLists,
  dimensions,
  dimensionsOf,
  measureSets,
  measures,
  partsOf,
} from '@placewell/prisma/reference';
import { schema } from '@placewell/schema';
import { isObjectType } from 'graphql';
import { gql } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';

let world: World;
const columnsOf = new Map<string, Set<string>>();
beforeAll(async () => {
  world = await startWorld();
  const { rows } = await world.owner.query<{ view: string; columns: string[] }>(
    `select c.relname as view, array_agg(a.attname::text) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'mi'::regnamespace and c.relkind = 'v' and a.attnum > 0 group by 1
     union all
     select proname, proargnames from pg_proc where pronamespace = 'mi'::regnamespace`,
  );
  for (const { view, columns } of rows) columnsOf.set(view, new Set(columns));
});
afterAll(() => world?.stop());

const stored = (field: string) => {
  const [model = '', name = ''] = field.split('.');
  const derived = { Participant: 'ParticipantState', Referral: 'ReferralState' }[model];
  return Boolean(models[model]?.fields[name] ?? models[derived ?? '']?.fields[name]);
};
const shown = (field: string) => {
  const [model = '', name = ''] = field.split('.');
  const type = schema.getType(model);
  return isObjectType(type) && name in type.getFields();
};

describe('the catalogue', () => {
  it('has the 108 rows of the note, each once', () => {
    const numbers = { A1: 14, A2: 11, A3: 13, A4: 17, A5: 2, B1: 23, B2: 12, B3: 16 };
    const expected = Object.entries(numbers).flatMap(([stage, last]) =>
      Array.from({ length: last }, (_, index) => `${stage}.${String(index + 1).padStart(2, '0')}`),
    );
    expect(expected).toHaveLength(108);
    expect(catalogue.map(({ id }) => id)).toEqual(expected);
  });

  it('knows which are about one person and which are asked quarterly', () => {
    const ids = (kind: string) =>
      catalogue.filter((row) => row.kind === kind || row.frequency === kind).map(({ id }) => id);
    expect(ids('personal')).toHaveLength(47);
    expect(ids('quarterly')).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `A3.${String(index + 4).padStart(2, '0')}`),
      ...Array.from({ length: 13 }, (_, index) => `A4.${String(index + 5).padStart(2, '0')}`),
      'A5.02',
      'B2.11',
      'B2.12',
      'B3.16',
    ]);
  });

  it.each(catalogue)('proves $id', (row) => {
    if (row.kind === 'personal') {
      expect(row.capturedIn.length).toBeGreaterThan(0);
      for (const field of row.capturedIn) {
        expect(stored(field), `${field} is stored`).toBe(true);
        expect(shown(field), `${field} is in the schema`).toBe(true);
      }
    } else {
      expect(row.measures.length).toBeGreaterThan(0);
      for (const id of row.measures) {
        const measure = measures.find((each) => each.id === id);
        expect(measure, `${id} is a measure`).toBeDefined();
        for (const { set } of measure ? partsOf(measure) : [])
          expect(columnsOf.has(set), `mi.${set} exists`).toBe(true);
      }
    }
    for (const text of [row.titleEn, row.titleCy, row.definitionEn, row.definitionCy])
      expect(text.trim()).not.toBe('');
    expect(row.titleCy).not.toBe(row.titleEn);
    expect(row.definitionCy).not.toBe(row.definitionEn);
    expect(row.readingCy === null).toBe(row.readingEn === null);
  });

  it('leaves no measure that no row asks for', () => {
    const asked = new Set(catalogue.flatMap((row) => row.measures));
    expect(measures.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('is answered with status and links, filtered', async () => {
    const body = await world.accountableBody();
    const analyst = await world.signedIn(await world.user('AB_ANALYST', body));
    const { miCatalogue } = await analyst.request<{
      miCatalogue: { id: string; status: string; measures: { id: string }[] }[];
    }>(
      gql`{ miCatalogue(filter: { table: "B", kind: "aggregate" }) { id status measures { id } } }`,
    );
    expect(miCatalogue).toHaveLength(35);
    // Nobody has entered the lower threshold here, and DWP has not published it.
    expect(miCatalogue.filter((row) => row.status === 'awaiting_rule').map(({ id }) => id)).toEqual(
      ['B2.02', 'B3.03', 'B3.06', 'B3.07', 'B3.08'],
    );
    expect(miCatalogue.find(({ id }) => id === 'B1.06')?.measures).toEqual([
      { id: 'B1.06' },
      { id: 'B1.06.reasons' },
    ]);
  });
});

describe('the sets', () => {
  it.each(Object.entries(measureSets))('have the columns they promise: %s', (name, set) => {
    const found = columnsOf.get(name) ?? new Set();
    const wanted = [
      'subject',
      'participant_id',
      'accountable_body_id',
      'partner_id',
      'local_authority_code',
      'model',
      'cohort',
      'conditions',
      'disadvantage_groups',
      'quantity',
      ...(set.time === 'event' ? ['happened_on'] : ['from_on', 'to_on']),
      ...(set.journey ? [set.journey] : []),
      ...('value' in set ? ['value'] : []),
      ...set.further.map((each) => dimensions[each].column),
    ];
    expect(wanted.filter((column) => !found.has(column))).toEqual([]);
  });

  it('have words that a return keeps the version of, with those of the sets they stand on', async () => {
    const { rows } = await world.owner.query<{ name: string; words: string | null }>(
      'select s.name, app.set_definition(s.name) as words from unnest($1::text[]) s(name)',
      [Object.keys(measureSets)],
    );
    expect(rows.filter(({ words }) => !words)).toEqual([]);
    // A stock is a function: what it stands on is found as well, the people on the programme and their journeys.
    const caseload = rows.find(({ name }) => name === 'caseload')?.words;
    expect(caseload).toContain('FUNCTION mi.on_programme');
    expect(caseload).toContain('eligibility_basis');
  });

  it('break down by codes of lists that exist', () => {
    for (const measure of measures)
      for (const name of dimensionsOf(measure)) {
        const entry: { list?: string } & object = dimensions[name];
        if (entry.list) expect(Object.keys(codeLists)).toContain(entry.list);
      }
  });
});
