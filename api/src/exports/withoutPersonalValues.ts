import { codeRows, dimensions, localAuthorities, measures } from '@placewell/prisma/reference';

const known = new Set([
  ...codeRows().map(({ code }) => code),
  ...localAuthorities.map(({ code }) => code),
  // What a figure is asked by.
  ...measures.map(({ id }) => id),
  ...Object.keys(dimensions),
  ...['numerator', 'denominator', 'matured', 'period'],
  ...['month', 'quarter', 'financial_year', 'to_date', 'range'],
]);
const key = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const date = /^\d{4}-\d{2}-\d{2}$/;

const says = (value: string) => known.has(value) || key.test(value) || date.test(value);

/** One of the filters of a figure, whose entries have names of ours. */
const isFilter = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).sort().join() === 'dimension,values';

/**
 * A filter as it may be kept: codes, ids, dates, yes and no stand as they are. Whatever else was given, such as part of
 * a name, is only noted as given.
 */
export function withoutPersonalValues(value: unknown): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(withoutPersonalValues);
  if (typeof value === 'string') return says(value) ? value : 'given';
  return isFilter(value) ? filterToKeep(value) : 'given';
}

/** The same for each entry of a filter that the list has accepted, so that its names are known ones. */
export const filterToKeep = (filter: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [name, withoutPersonalValues(value)]),
  );
