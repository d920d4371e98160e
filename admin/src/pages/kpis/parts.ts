import type { Figure } from './figures';

/** A part of a breakdown with its figures. */
export interface Part {
  readonly key: string | null;
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** The figures of a breakdown by part, in the order of their names. */
export const partsOf = (
  figures: readonly Figure[],
  nameOf: (key: string | null) => string,
): readonly Part[] =>
  [...new Set(figures.map(({ key }) => key))]
    .map((key) => ({
      key,
      name: nameOf(key),
      figures: figures.filter((figure) => figure.key === key),
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
