import type { DimensionName } from './dimensions';
import type { SetName } from './sets';
import type { Measure, MeasureUnit, Part, Words } from './types';

type Options = Partial<
  Pick<
    Measure,
    | 'direction'
    | 'awaits'
    | 'permission'
    | 'once'
    | 'without'
    | 'shareOver'
    | 'breakdown'
    | 'unit'
    | 'toDate'
  >
> & { where?: Part['where'] };

const stages: Record<string, string> = {
  A1: 'Table A, Identification and Introduction',
  A2: 'Table A, Eligibility and Suitability Initial Meeting',
  A3: 'Table A, Referral to Provision and Start',
  A4: 'Table A, Supported Employment',
  A5: 'Table A, End of Provision',
  B1: 'Table B, Referral to Provision and Start',
  B2: 'Table B, Supported Employment',
  B3: 'Table B, End of Provision',
};

/** Where the MI note asks for a catalogue row. */
export const sourceClause = (id: string): string =>
  `MI note of 21 January 2025, ${stages[id.slice(0, 2)]}`;

function measure(
  id: string,
  kind: Measure['kind'],
  parts: Pick<Measure, 'numerator' | 'denominator'>,
  unit: MeasureUnit,
  [title, definition]: readonly [Words, Words],
  { where: _where, ...options }: Options,
): Measure {
  return {
    id,
    kind,
    ...parts,
    titleEn: title[0],
    titleCy: title[1],
    definitionEn: definition[0],
    definitionCy: definition[1],
    unit,
    direction: 'none',
    awaits: [],
    breakdown: [],
    sourceClause: sourceClause(id),
    ...options,
  };
}

const part = (set: SetName, where?: Part['where']): Part => (where ? { set, where } : { set });

/** How many rows of a set lie in a period. */
export const count = (
  id: string,
  set: SetName,
  title: Words,
  definition: Words,
  options: Options = {},
) =>
  measure(
    id,
    'count',
    { numerator: part(set, options.where) },
    'people',
    [title, definition],
    options,
  );

/** How many rows of a set there are at the end of a period. */
export const stock = (
  id: string,
  set: SetName,
  title: Words,
  definition: Words,
  options: Options = {},
) =>
  measure(
    id,
    'stock',
    { numerator: part(set, options.where) },
    'people',
    [title, definition],
    options,
  );

/** Rows of one set as a share of another; `where` narrows the first. */
export const ratio = (
  id: string,
  [numerator, denominator]: readonly [SetName, SetName | Part],
  title: Words,
  definition: Words,
  options: Options = {},
) =>
  measure(
    id,
    'ratio',
    {
      numerator: part(numerator, options.where),
      denominator: typeof denominator === 'string' ? part(denominator) : denominator,
    },
    'per_cent',
    [title, definition],
    options,
  );

/** Number, median and quartiles of the value of a set. */
export const distribution = (
  id: string,
  set: SetName,
  unit: MeasureUnit,
  title: Words,
  definition: Words,
  breakdown: DimensionName[] = [],
) =>
  measure(id, 'distribution', { numerator: part(set) }, unit, [title, definition], { breakdown });
