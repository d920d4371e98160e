// Frozen returns as a test makes them up: with texts that are meant to do harm, and of any length.
import { catalogue, personColumnsDue } from '@placewell/prisma/reference';
import type {
  FrozenDefinition,
  FrozenFigure,
  FrozenPerson,
  FrozenReturn,
  FrozenValue,
} from '@placewell/schema';
import fc from 'fast-check';

/** Formula starters, XML, control characters, halves of surrogate pairs, numbers that are none, and no end of text. */
const hostile = [
  '=HYPERLINK("https://example.org","x")',
  '+44 1632 960001',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '</t></is></c><c><f>1+1</f></c>',
  '<![CDATA[x]]> & &amp; &#x41; "quoted" \'single\'',
  'a\u0000b\u0007c\u001bd\u007fe\ufffe\uffff',
  '\ud800 alone \udc00',
  '_x0041_ and _x000D_',
  'first\r\nsecond\rthird\nfourth',
  '007',
  '0012345678901234567890',
  '1e5',
  '2026-01-05',
  'TRUE',
  '👩‍🦽 Siân Ŵ ’',
  '"; drop table participant; --',
  ' leading and trailing ',
  'x'.repeat(40_000),
  `${'y'.repeat(32_765)}👩${'z'.repeat(50)}`,
];
export const hostileText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 20 }),
);

const number = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const day = fc
  .integer({ min: 0, max: 45_000 })
  .map((days) => new Date(Date.UTC(1910, 0, 1 + days)).toISOString().slice(0, 10));

/** The rows of the catalogue in hostile words, though not at any length: there are many rows. */
const definitions = hostileText.map((text): FrozenDefinition[] => {
  const words = text.slice(0, 300);
  return catalogue.map((row) => ({
    row: row.id,
    table: row.table,
    stage: row.stage,
    kind: row.kind,
    frequency: row.frequency,
    collection: row.collection,
    titleEn: words,
    titleCy: row.titleCy,
    definitionEn: row.definitionEn,
    definitionCy: row.definitionCy,
    measures: row.measures.map((id) => ({
      id,
      titleEn: words,
      titleCy: id,
      definitionEn: words,
      definitionCy: id,
      unit: 'people',
      version: 'v1',
    })),
  }));
});

const counted = catalogue.flatMap(({ id, measures }) =>
  measures.map((measure) => [id, measure] as const),
);

const figure: fc.Arbitrary<FrozenFigure> = fc
  .record({
    place: fc.constantFrom(...counted),
    area: maybe(hostileText),
    part: maybe(hostileText),
    numerator: number,
    denominator: maybe(number),
    value: maybe(number),
    status: fc.constantFrom('green', 'amber', 'red', 'no_target', 'awaiting_rule', 'no_data'),
    target: maybe(number),
    quartiles: maybe(fc.tuple(number, number, number)),
  })
  .map(({ place: [row, measure], area, part, quartiles, ...rest }) => ({
    ...rest,
    row,
    measure,
    area: area === null ? null : { id: area, nameEn: area, nameCy: `${area} cy` },
    parts:
      part === null ? [] : [{ dimension: 'source', value: part, labelEn: part, labelCy: part }],
    lowerQuartile: quartiles?.[0] ?? null,
    median: quartiles?.[1] ?? null,
    upperQuartile: quartiles?.[2] ?? null,
  }));

const columns = personColumnsDue('month').filter(({ type }) => type !== 'nino');
const valueFor = (type: string): fc.Arbitrary<FrozenValue> => {
  if (type === 'date') return day;
  if (type === 'month') return day.map((iso) => `${iso.slice(0, 7)}-01`);
  if (type === 'yes-no') return fc.boolean();
  if (type === 'codes') return fc.array(hostileText, { maxLength: 3 });
  return type === 'number' || type === 'money' || type === 'hours'
    ? fc.integer({ min: 0, max: 100_000 })
    : hostileText;
};
const person: fc.Arbitrary<FrozenPerson> = fc
  .record({
    participantId: fc.uuid(),
    referralId: maybe(fc.uuid()),
    expressionId: maybe(fc.uuid()),
    reference: fc.integer({ min: 0, max: 99_999_999 }).map((some) => `PW-${some}`),
    values: fc.record(Object.fromEntries(columns.map(({ key, type }) => [key, valueFor(type)])), {
      requiredKeys: [],
    }),
  })
  .map((each) => ({ ...each, ninoEncrypted: null, values: each.values as FrozenPerson['values'] }));

export const given = async function* <Item>(items: Iterable<Item>) {
  yield* items;
};

/** A frozen return of the figures and people; what is not said is harmless. */
export const frozenReturn = (more: Partial<FrozenReturn> = {}): FrozenReturn => ({
  cover: {
    accountableBody: {
      id: crypto.randomUUID(),
      code: 'KENT',
      nameEn: 'Kent County Council',
      nameCy: 'Cyngor Sir Caint',
    },
    contractNumber: 'CTW-0042',
    period: { kind: 'month', from: '2026-10-01', to: '2026-10-31' },
    revision: 1,
    lead: { name: 'Lee Lead', email: 'lee@example.org' },
    deputy: { name: 'Dee Deputy', email: 'dee@example.org' },
    cutOff: '2026-11-06T09:30:15.000Z',
    submittedBy: 'Sue Submits',
    signedBy: 'Sid Signs',
    receipt: 'ab'.repeat(32),
  },
  definitions: [],
  settings: [],
  figures: () => given([]),
  people: () => given([]),
  ...more,
});

export interface Contents {
  figures: FrozenFigure[];
  people: FrozenPerson[];
  frozen: FrozenReturn;
}

/** A month's return with hostile texts wherever somebody can write one. */
export const hostileReturn: fc.Arbitrary<Contents> = fc
  .record({
    definitions,
    figures: fc.array(figure, { maxLength: 12 }),
    people: fc.array(person, { maxLength: 6 }),
    settings: fc.array(
      fc.record({
        key: hostileText,
        titleEn: hostileText,
        titleCy: hostileText,
        value: maybe(hostileText),
      }),
      { maxLength: 3 },
    ),
    words: hostileText,
  })
  .map(({ definitions: rows, figures, people, settings, words }) => {
    const plain = frozenReturn();
    const { cover } = plain;
    return {
      figures,
      people,
      frozen: {
        cover: {
          ...cover,
          contractNumber: words,
          accountableBody: { ...cover.accountableBody, nameEn: words },
          lead: { name: words, email: words },
        },
        definitions: rows,
        settings,
        figures: () => given(figures),
        people: () => given(people),
      },
    };
  });
