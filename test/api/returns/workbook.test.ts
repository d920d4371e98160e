// The workbook read back by another library: what was frozen, exactly, whatever people have typed into it.
import type { PersonColumn } from '@placewell/prisma/reference';
import { personColumnsDue } from '@placewell/prisma/reference';
import type { FrozenFigure, FrozenValue } from '@placewell/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contents, frozenReturn, given, hostileReturn } from './generated';
import {
  csvSheets,
  editionOf,
  jsonRead,
  nino,
  peopleOf,
  type Read,
  readWorkbook,
  unzipped,
  workbookBytes,
} from './write';

// Shrinking such returns takes longer than reading the counterexample.
const runs = { numRuns: 20, endOnFailure: true };
const patient = { timeout: 60_000 };

/** A text as a cell can hold it: without what XML does not know, and no longer than a cell. */
function cellOf(text: string): string | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const cut = text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text;
  const held = [...cut.replaceAll('\r\n', '\n').replaceAll('\r', '\n')]
    .map((character) => {
      const code = character.codePointAt(0) as number;
      const known = code >= 0x20 || '\t\n'.includes(character);
      const alone = code >= 0xd800 && code <= 0xdfff;
      return known && !alone && code !== 0xfffe && code !== 0xffff ? character : '\ufffd';
    })
    .join('');
  read.set(text, held || null);
  return held || null;
}
const read = new Map<string, string | null>();

/** A text as a spreadsheet shows it: the same, and never as a formula. */
const shown = (text: string | null): string | null =>
  cellOf(text && '=+-@\t\r\n＝＋－＠'.includes(text[0] as string) ? `'${text}` : (text ?? ''));

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

const figureCells = (figure: FrozenFigure): Read[] => [
  figure.area === null ? 'All areas' : shown(figure.area.nameEn),
  figure.numerator,
  figure.denominator,
  figure.value,
  figure.target,
  figure.lowerQuartile,
  figure.median,
  figure.upperQuartile,
];
/** Places of those cells on a sheet of figures. */
const compared = [4, 5, 6, 7, 9, 11, 12, 13];

function personCell({ type }: PersonColumn, value: FrozenValue | undefined): Read {
  if (type === 'nino') return nino;
  if (value === undefined || value === null) return null;
  if (type === 'date' || type === 'month') return day(String(value));
  if (type === 'yes-no') return value ? 'Yes' : 'No';
  if (type === 'number') return Number(value);
  if (type === 'money') return Number(value) / 100;
  if (type === 'hours') return Number(value) / 60;
  return shown(Array.isArray(value) ? value.join('; ') : String(value));
}

/** A row without the empty cells at its end. */
const trimmed = (cells: Read[] = []) => {
  const last = cells.findLastIndex((cell) => cell !== null && cell !== undefined && cell !== '');
  return cells.slice(0, last + 1).map((cell) => cell ?? null);
};

const all = ({ frozen, people }: Contents) => editionOf(frozen, { people: peopleOf(() => people) });

/** The figures of a stage in the order of the return. */
const ofStage = (figures: FrozenFigure[], name: string) =>
  figures.filter(({ row }) => row.startsWith(name.slice(0, 2)));
const isFigures = (name: string) => /^[AB]\d /.test(name);

describe('the workbook', () => {
  it(
    'gives back the frozen figures exactly, each once and on the sheet of its stage',
    patient,
    () =>
      fc.assert(
        fc.asyncProperty(hostileReturn, async (contents) => {
          const sheets = await readWorkbook(await workbookBytes(all(contents)));
          let found = 0;
          for (const [name, { rows }] of sheets) {
            if (!isFigures(name)) continue;
            const [, ...lines] = rows;
            const expected = ofStage(contents.figures, name);
            expect(lines.map((line) => compared.map((place) => line[place] ?? null))).toEqual(
              expected.map(figureCells),
            );
            expect(lines.map(([row, measure]) => [row, measure])).toEqual(
              expected.map(({ row, measure }) => [row, measure]),
            );
            found += lines.length;
          }
          expect(found).toBe(contents.figures.length);
        }),
        runs,
      ),
  );

  it(
    'gives back the personal rows: numbers as numbers, days as days, identifiers as text',
    patient,
    () =>
      fc.assert(
        fc.asyncProperty(hostileReturn, async (contents) => {
          const sheets = await readWorkbook(await workbookBytes(all(contents)));
          const [, ...lines] = sheets.get('People')?.rows ?? [];
          const columns = personColumnsDue('month');
          expect(lines.map(trimmed)).toEqual(
            contents.people.map(({ values }) =>
              trimmed(columns.map((column) => personCell(column, values[column.key]))),
            ),
          );
        }),
        runs,
      ),
  );

  it('holds values alone: no formula, link, macro or text that runs as one', patient, () =>
    fc.assert(
      fc.asyncProperty(hostileReturn, async (contents) => {
        const parts = unzipped(await workbookBytes(all(contents)));
        const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'));
        expect(Object.keys(parts).sort()).toEqual(
          [
            '[Content_Types].xml',
            '_rels/.rels',
            'xl/workbook.xml',
            'xl/_rels/workbook.xml.rels',
            'xl/styles.xml',
            ...sheets,
          ].sort(),
        );
        for (const name of sheets) {
          const markup = (parts[name] as string).replace(/<t [^>]*>[^<]*<\/t>/g, '');
          expect(markup).not.toMatch(/<f[ >]|hyperlink|r:id|DDE|CDATA|<!/i);
          expect(parts[name]).not.toMatch(/<t [^>]*>[=+\-@\t\r\n＝＋－＠]/);
        }
        expect(Object.values(parts).join('')).not.toMatch(/TargetMode|vbaProject|externalLink/);
      }),
      runs,
    ),
  );

  it('agrees with the CSV, sheet by sheet', patient, () =>
    fc.assert(
      fc.asyncProperty(hostileReturn, async (contents) => {
        const workbook = await readWorkbook(await workbookBytes(all(contents)));
        const csv = await csvSheets(all(contents));
        expect([...csv.keys()]).toEqual([...workbook.keys()]);
        for (const [name, lines] of csv) {
          const rows = workbook.get(name)?.rows ?? [];
          expect(lines.length).toBe(rows.length);
          expect(
            lines.map((line, at) => line.map((cell, place) => asRead(cell, rows[at]?.[place]))),
          ).toEqual(lines.map((line, at) => line.map((_cell, place) => rows[at]?.[place] ?? null)));
        }
      }),
      runs,
    ),
  );

  /** What CSV says, as a workbook would say it in a cell of this type: it knows neither types, limits nor XML. */
  function asRead(csv: string, cell: Read | undefined): Read {
    if (typeof cell === 'number') return Number(csv);
    if (cell instanceof Date) return new Date(csv);
    return cellOf(csv);
  }

  it('agrees with the JSON, in which nothing is changed', patient, () =>
    fc.assert(
      fc.asyncProperty(hostileReturn, async (contents) => {
        const read = await jsonRead(all(contents));
        expect(read.figures).toEqual(JSON.parse(JSON.stringify(contents.figures)));
        expect(read.people.map(({ values }: { values: unknown }) => values)).toEqual(
          contents.people.map(({ values }) => JSON.parse(JSON.stringify(values))),
        );
        expect(read.cover).toEqual(JSON.parse(JSON.stringify(contents.frozen.cover)));
      }),
      runs,
    ),
  );
});

describe('what a sheet shows', () => {
  const definition = {
    row: 'B1.02',
    table: 'B',
    stage: 'referral_and_start',
    kind: 'aggregate',
    frequency: 'monthly',
    collection: 'digital',
    titleEn: 'Entering SEQF',
    titleCy: 'Mynd i SEQF',
    definitionEn: 'Starts on SEQF.',
    definitionCy: 'Dechreuadau ar SEQF.',
    measures: [
      {
        id: 'B1.02',
        titleEn: 'Starts on SEQF',
        titleCy: 'Dechreuadau ar SEQF',
        definitionEn: 'People.',
        definitionCy: 'Pobl.',
        unit: 'people',
        counted: 'to_date',
        version: 'v7',
      },
    ],
  } as const;
  const personal = {
    ...definition,
    row: 'A1.05',
    table: 'A',
    stage: 'expression_of_interest',
    kind: 'personal',
    collection: 'manual',
    measures: [],
  } as const;
  const figure: FrozenFigure = {
    row: 'B1.02',
    measure: 'B1.02',
    area: null,
    parts: [],
    numerator: 12,
    denominator: null,
    value: null,
    status: 'awaiting_rule',
    target: null,
    lowerQuartile: null,
    median: null,
    upperQuartile: null,
  };
  const frozen = frozenReturn({
    definitions: [definition, personal],
    settings: [{ key: 'lower_weeks', titleEn: 'Weeks', titleCy: 'Wythnosau', value: null }],
    figures: () => given([figure]),
  });
  const restricted = {
    participantId: '',
    referralId: null,
    expressionId: null,
    reference: 'PW-1',
    ninoEncrypted: null,
    values: { restricted: true, 'A1.05.forename': 'Ann', 'A1.12.offence': ['ex_offender'] },
  };

  it('freezes its headings, can be filtered, and prints on lying A4 with the headings on each page', async () => {
    const bytes = await workbookBytes(editionOf(frozen));
    const sheets = await readWorkbook(bytes);
    expect([...sheets.keys()]).toEqual([
      'Cover',
      'B1 Referral and start',
      'Definitions',
      'Settings',
    ]);
    const sheet = sheets.get('B1 Referral and start');
    expect(sheet).toMatchObject({
      freezePane: { rows: 1 },
      autoFilter: { range: 'A1:O2' },
      pageSetup: { orientation: 'landscape', paperSize: 'a4' },
    });
    expect(unzipped(bytes)['xl/workbook.xml']).toContain("'B1 Referral and start'!$1:$1");
  });

  it('says of each figure over what time it was counted, since months and totals stand side by side', async () => {
    const sheet = (await readWorkbook(await workbookBytes(editionOf(frozen)))).get(
      'B1 Referral and start',
    );
    expect([sheet?.rows[0]?.at(-1), sheet?.rows[1]?.at(-1)]).toEqual([
      'Counted',
      'From the beginning of the programme',
    ]);
  });

  it('says in words that a rule is awaited, and never 0', async () => {
    const sheets = await readWorkbook(await workbookBytes(editionOf(frozen)));
    expect(sheets.get('B1 Referral and start')?.rows[1]).toEqual(
      expect.arrayContaining(['Starts on SEQF', 'All areas', 12, 'Awaiting DWP rule']),
    );
    expect(sheets.get('B1 Referral and start')?.rows[1]?.[7] ?? null).toBeNull();
    expect(sheets.get('Settings')?.rows[1]?.[1]).toBe('Not set');
  });

  it('has a cover with who answers for it, when the figures were taken, and the receipt', async () => {
    const cover = (await readWorkbook(await workbookBytes(editionOf(frozen)))).get('Cover');
    const content = new Map(cover?.rows.map(([item, value]) => [item, value]));
    expect(content.get('Contract number')).toBe('CTW-0042');
    expect(content.get('Deputy contact')).toBe('Dee Deputy');
    expect(content.get('Period to')).toEqual(day('2026-10-31'));
    expect((content.get('Figures taken at (UTC)') as Date).toISOString()).toBe(
      '2026-11-06T09:30:15.000Z',
    );
    expect(content.get('Receipt (SHA-256)')).toBe('ab'.repeat(32));
    expect(content.get('Holds')).toBe('Figures only');
  });

  it('withholds where a restricted person lives and says so, and offences from who may not know', async () => {
    const people = peopleOf(() => [restricted], { mayKnowOffences: false });
    const rows = (await readWorkbook(await workbookBytes(editionOf(frozen, { people })))).get(
      'People',
    )?.rows;
    const cells = new Map(rows?.[0]?.map((heading, place) => [heading, rows[1]?.[place]]));
    for (const heading of ['Address line 1', 'Postcode'])
      expect(cells.get(`${heading} (A1.07)`)).toBe('Withheld for the person’s safety');
    expect(cells.get('Telephone (A1.08)')).toBe('Withheld for the person’s safety');
    expect(cells.get('Groups about offending (A1.12)')).toBe('Withheld: criminal-offence data');
    expect(cells.get('Forename (A1.05)')).toBe('Ann');
    const json = await jsonRead(editionOf(frozen, { people }));
    expect(json.people[0].values).toEqual({ 'A1.05.forename': 'Ann' });
    expect(json.people[0].withheld).toContain('A1.07.postcode');
  });

  it('is in Welsh for those who read Welsh', async () => {
    const edition = editionOf(frozen, { locale: 'cy', people: peopleOf(() => [restricted]) });
    const sheets = await readWorkbook(await workbookBytes(edition));
    expect([...sheets.keys()]).toEqual([
      'Clawr',
      'B1 Atgyfeirio a dechrau',
      'Pobl',
      'Diffiniadau',
      'Gosodiadau',
    ]);
    expect(sheets.get('B1 Atgyfeirio a dechrau')?.rows[1]).toContain('Aros am reol gan DWP');
    expect(sheets.get('Pobl')?.rows[0]).toContain('Cyfenw (A1.05)');
  });
});
