import type pg from 'pg';
import {
  bankHolidays,
  codeLists,
  codeRows,
  kpis,
  localAuthorities,
  ruleSettings,
  wageRates,
} from './index';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface Load {
  table: string;
  rows: readonly object[];
  /** What makes a row the same row; the condition of a partial unique index goes with it. */
  key: string[];
  where?: string;
  /** Columns that follow the product from release to release; the rest is the console's once it is there. */
  update?: string[];
}

/** One statement a table: all rows travel as one JSON value. */
async function load(client: pg.ClientBase, { table, rows, key, where, update }: Load) {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map(snake).join(', ');
  const plain = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value])),
  );
  const changes = update?.map((column) => `${column} = excluded.${column}`).join(', ');
  const changed = update
    ? `(${update.map((column) => `${table}.${column}`).join(', ')}) is distinct from (${update.map((column) => `excluded.${column}`).join(', ')})`
    : '';
  await client.query(
    `insert into ${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${table}, $1)
     on conflict (${key.join(', ')}) ${where ? `where ${where}` : ''}
     ${changes ? `do update set ${changes} where ${changed}` : 'do nothing'}`,
    [JSON.stringify(plain)],
  );
}

/** From this day on the national values count; it lies before the programme. */
const beginning = '2025-01-01';

const texts = ['title_en', 'title_cy'];

/**
 * Fills in the product's reference data: code lists, calendar, rates, areas, rules, measures and targets. Safe to run
 * at every start: texts follow the release, values that people edit in the console stay as they are.
 */
export async function loadReferenceData(client: pg.ClientBase): Promise<void> {
  const lists = Object.entries(codeLists).map(([name, { titleEn, titleCy }]) => ({
    name,
    titleEn,
    titleCy,
  }));
  await load(client, { table: 'code_list', rows: lists, key: ['name'], update: texts });
  await load(client, {
    table: 'code',
    rows: codeRows(),
    key: ['list', 'code'],
    update: [
      'label_en',
      'label_cy',
      'guidance_en',
      'guidance_cy',
      'maps_to',
      'grouping',
      'sort_order',
    ],
  });
  await load(client, {
    table: 'local_authority',
    rows: localAuthorities.map(({ code, nameEn, nameCy, validFrom, validTo }) => ({
      code,
      nameEn,
      nameCy,
      validFrom,
      validTo,
    })),
    key: ['code'],
    update: ['name_en', 'name_cy'],
  });
  await load(client, {
    table: 'bank_holiday',
    rows: bankHolidays,
    key: ['day'],
  });
  await load(client, {
    table: 'wage_rate',
    rows: wageRates,
    key: ['age_from', 'valid_from'],
  });
  await load(client, {
    table: 'rule',
    rows: ruleSettings.map(
      ({ defaultValue: _value, demoValue: _demo, options, unit, ...rule }, index) => ({
        ...rule,
        options: options ?? [],
        unit: unit ?? null,
        sortOrder: index * 10,
      }),
    ),
    key: ['key'],
    update: [...texts, 'help_en', 'help_cy', 'source', 'certainty', 'sort_order'],
  });
  await load(client, {
    table: 'rule_setting',
    rows: ruleSettings.map(({ key, defaultValue }) => ({
      ruleKey: key,
      value: defaultValue,
      validFrom: beginning,
    })),
    key: ['rule_key', 'valid_from'],
    where: 'accountable_body_id is null',
  });
  await load(client, {
    table: 'measure',
    rows: kpis.map(
      ({ targetBasisPoints: _target, floorBasisPoints: _floor, awaits: _awaits, ...measure }) =>
        measure,
    ),
    key: ['id'],
    update: [...texts, 'definition_en', 'definition_cy', 'source_clause', 'sort_order'],
  });
  await load(client, {
    table: 'target',
    rows: kpis.map(({ id, targetBasisPoints, floorBasisPoints }) => ({
      measureId: id,
      targetBasisPoints,
      floorBasisPoints,
      validFrom: beginning,
    })),
    key: ['measure_id', 'valid_from'],
    where: 'accountable_body_id is null',
  });
}
