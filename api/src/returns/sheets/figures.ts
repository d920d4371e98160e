import type { FrozenDefinition, FrozenFigure } from '@placewell/schema';
import type { Locale } from '../../messages';
import type { Edition } from '../edition';
import { type Cell, type Sheet, text } from '../sheet';
import { countedNames, stageNames, statusNames, unitNames, words } from './words';

type Word = keyof typeof words;

const columns: [Word, number][] = [
  ['row', 8],
  ['measure', 26],
  ['figure', 44],
  ['breakdown', 40],
  ['area', 26],
  ['number', 10],
  ['outOf', 10],
  ['value', 10],
  ['unit', 20],
  ['target', 10],
  ['status', 20],
  ['lowerQuartile', 14],
  ['median', 12],
  ['upperQuartile', 14],
  ['counted', 34],
];

/** The words of each measure of the rows. */
const measuresOf = (definitions: readonly FrozenDefinition[]) =>
  new Map(definitions.flatMap(({ measures }) => measures).map((measure) => [measure.id, measure]));

type Measures = ReturnType<typeof measuresOf>;

function rowOf(figure: FrozenFigure, measures: Measures, locale: Locale): Cell[] {
  const welsh = locale === 'cy';
  const measure = measures.get(figure.measure);
  const parts = figure.parts.map(({ labelEn, labelCy }) => (welsh ? labelCy : labelEn));
  const area = figure.area && (welsh ? figure.area.nameCy : figure.area.nameEn);
  return [
    text(figure.row),
    text(figure.measure),
    text(welsh ? measure?.titleCy : measure?.titleEn),
    text(parts.join('; ')),
    text(figure.area ? area : words.wholeBody[locale]),
    figure.numerator,
    figure.denominator,
    figure.value,
    text(measure && (unitNames[measure.unit]?.[locale] ?? measure.unit)),
    figure.target,
    text(statusNames[figure.status]?.[locale] ?? figure.status),
    figure.lowerQuartile,
    figure.median,
    figure.upperQuartile,
    text(measure?.counted && countedNames[measure.counted]?.[locale]),
  ];
}

/** The place of a row in the MI note: its table and stage, as in A1 or B3. */
const placeOf = ({ row }: Pick<FrozenDefinition, 'row'>) => row.slice(0, 2);

/**
 * One sheet for each stage of each table: a line for every figure, so that it can be filtered by row, breakdown or
 * area, whatever number of areas there are.
 */
export function figureSheets({ frozen, locale, definitions }: Edition): Sheet[] {
  const aggregate = definitions.filter(({ kind }) => kind === 'aggregate');
  const rows = new Set(aggregate.map(({ row }) => row));
  const stages = new Map(aggregate.map((each) => [placeOf(each), each.stage]));
  const measures = measuresOf(aggregate);
  return [...stages].sort().map(([place, stage]) => ({
    name: `${place} ${stageNames[stage as keyof typeof stageNames][locale]}`,
    columns: columns.map(([name, width]) => ({ heading: words[name][locale], width })),
    async *rows() {
      for await (const figure of frozen.figures())
        if (placeOf(figure) === place && rows.has(figure.row))
          yield rowOf(figure, measures, locale);
    },
  }));
}
