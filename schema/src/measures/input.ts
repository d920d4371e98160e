import type { Actor } from '@placewell/prisma';
import {
  codeLists,
  codesOf,
  type DimensionEntry,
  type DimensionName,
  dimensions,
  dimensionsOf,
  type Measure,
  measureOf,
  setOf,
} from '@placewell/prisma/reference';
import { z } from 'zod';
import { can } from '../access/roles';
import { badInput, forbidden, type Message } from '../core/errors';
import { day, line, whole } from '../core/fields';
import { grains, type Period, periodsOf } from './periods';
import { type Basis, bases, type DimensionFilter } from './request';
import { isIdentifier } from './source';

const dimensionNames = Object.keys(dimensions) as [DimensionName, ...DimensionName[]];

const dimension = () =>
  z.enum(dimensionNames).meta({ description: 'A dimension, as measureCatalogue names them.' });

/** Which rows count, and when; figures, members and explanations ask it alike. */
export const periodFields = {
  period: z.enum(grains).meta({
    description:
      'month, quarter, financial_year, to_date (from the beginning) or range (as given).',
  }),
  from: day('First day of the time asked; not needed for to_date.').optional(),
  to: day('Last day of the time asked; left out, today.').optional(),
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const filterFields = {
  filters: z
    .array(
      z
        .object({
          dimension: dimension(),
          values: z
            .array(z.string().max(60))
            .max(100)
            .meta({ description: 'Ids or codes; an empty list for rows that name none.' }),
        })
        .meta({ inputName: 'FigureFilterInput', description: 'Only rows with one of the values.' }),
    )
    .max(8)
    .optional()
    .meta({ description: 'Which rows count.' }),
  basis: z.enum(bases).optional().meta({
    description:
      'period (the default): what happened in it. to_date: all up to its end. matured: of a share, those who by its end have had so many months.',
  }),
  maturedMonths: whole('Months of a matured cohort; 12 unless given.', 1, 60).optional(),
};

export const breakdownField = z
  .array(dimension())
  .max(3)
  .optional()
  .meta({ description: 'Break down by up to three dimensions that all the measures have.' });

export const measureId = (description: string) => line(description, 60);

const notOne: Message = {
  en: 'There is no measure of this name.',
  cy: 'Nid oes mesur o’r enw hwn.',
};
const notInMeasure: Message = {
  en: 'One of the measures cannot be broken down or filtered by this.',
  cy: 'Ni ellir dadansoddi na hidlo un o’r mesurau yn ôl hyn.',
};
const twice: Message = {
  en: 'Name each dimension once.',
  cy: 'Enwch bob dimensiwn unwaith.',
};
const noCohort: Message = {
  en: 'Only a share of people can be asked for matured cohorts.',
  cy: 'Dim ond am gyfran o bobl y gellir gofyn am garfannau aeddfed.',
};
const badTime: Message = {
  en: 'Ask for one to 60 periods, the first day before the last.',
  cy: 'Gofynnwch am un i 60 o gyfnodau, y diwrnod cyntaf cyn yr olaf.',
};
const badCode: Message = {
  en: 'One of the values is no code of its list.',
  cy: 'Nid yw un o’r gwerthoedd yn god o’i restr.',
};
const badId: Message = { en: 'This is not an id.', cy: 'Nid yw hwn yn ddynodydd.' };

/** Five years of months, as long as the programme lasts. */
const mostPeriods = 60;

/** The periods that an input asks for; throws BAD_USER_INPUT when there is none or too many. */
export function periodsAsked(
  { period, from, to }: z.output<z.ZodObject<typeof periodFields>>,
  today: string,
): Period[] {
  const last = to ?? today;
  const first = from ?? (period === 'to_date' ? last : undefined);
  const years = Number(last.slice(0, 4)) - Number((first ?? last).slice(0, 4));
  if (!first || first > last || years > mostPeriods) throw badInput({ from: badTime });
  const periods = periodsOf(period, first, last);
  if (periods.length > mostPeriods) throw badInput({ from: badTime });
  return periods;
}

/** The measures of ids that the actor may see; throws for one that is unknown or withheld. */
export function measuresAsked(actor: Actor, ids: readonly string[]): Measure[] {
  return [...new Set(ids)].map((id) => {
    const measure = measureOf(id);
    if (!measure) throw badInput({ measures: notOne });
    if (measure.permission && !can(actor, measure.permission)) throw forbidden();
    return measure;
  });
}

/** True for a share of people who began on a day, so that it can be asked of those who have had some months. */
export function matures({ denominator }: Measure): boolean {
  const cohort = denominator && setOf(denominator.set);
  return Boolean(cohort?.journey) && cohort?.time === 'event';
}

/** What an actor may break a measure down by, and filter it by. */
export const dimensionsFor = (actor: Actor, measure: Measure): DimensionName[] =>
  dimensionsOf(measure).filter((name) => {
    const { permission }: DimensionEntry = dimensions[name];
    return !permission || can(actor, permission);
  });

/** True for a value that no row can have: a code beside those of a list to which nothing can be added. */
function isNoCode({ dimension: name, values }: DimensionFilter): boolean {
  const { list }: DimensionEntry = dimensions[name];
  if (!list || !codeLists[list].fixed) return false;
  const codes: readonly string[] = codesOf(list);
  return values.some((value) => !codes.includes(value));
}

/** Throws BAD_USER_INPUT unless the actor can ask every measure so. */
export function demandFitting(
  actor: Actor,
  measures: readonly Measure[],
  breakdown: readonly DimensionName[],
  filters: readonly DimensionFilter[],
  basis: Basis,
): void {
  if (new Set(breakdown).size < breakdown.length) throw badInput({ breakdown: twice });
  for (const measure of measures) {
    const known = dimensionsFor(actor, measure);
    if (breakdown.some((name) => !known.includes(name)))
      throw badInput({ breakdown: notInMeasure });
    if (filters.some((filter) => !known.includes(filter.dimension)))
      throw badInput({ filters: notInMeasure });
    if (basis === 'matured' && !matures(measure)) throw badInput({ basis: noCohort });
  }
  if (
    filters.some(
      (filter) => isIdentifier(filter.dimension) && !filter.values.every((id) => uuid.test(id)),
    )
  )
    throw badInput({ filters: badId });
  if (filters.some(isNoCode)) throw badInput({ filters: badCode });
}
