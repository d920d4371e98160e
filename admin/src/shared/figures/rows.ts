import type { FigureFilter } from './memberPath';

/** What a viewer can narrow figures to, as the API names it; the same words stand in addresses. */
export const rowDimensions = [
  'accountableBody',
  'partner',
  'deliveryArea',
  'localAuthority',
  'model',
  'cohort',
] as const;
export type RowDimension = (typeof rowDimensions)[number];

/** Which rows count: one value for each dimension that is narrowed. Nothing of it is about a person. */
export type RowFilters = Readonly<Partial<Record<RowDimension, string>>>;

/** Changes to an address; null takes a part away. */
export type Changes = Readonly<Record<string, string | null>>;

/** The rows that an address names. */
export const rowsOf = (search: URLSearchParams): RowFilters =>
  Object.fromEntries(
    rowDimensions.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );

/** Rows as filters of the API. */
export const filtersOf = (rows: RowFilters): FigureFilter[] =>
  Object.entries(rows).map(([dimension, value]) => ({ dimension, values: [value] }));

/** An address with some of its parts changed. */
export function withChanges(changes: Changes, search?: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}
