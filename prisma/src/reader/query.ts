/** A comparison of a column with values. */
export interface Comparison {
  equals?: unknown;
  not?: unknown;
  in?: unknown[];
  lt?: unknown;
  lte?: unknown;
  gt?: unknown;
  gte?: unknown;
  /** Case-insensitive part of a text. */
  contains?: string;
  /** Array column holds the value. */
  has?: unknown;
  /** Array column holds one of the values. */
  hasSome?: unknown[];
}

/**
 * Which rows: columns by value or comparison; to-one relations by a nested filter; to-many relations by some or none.
 * The same shape as a Prisma filter, of which it is a part.
 */
export interface Filter {
  AND?: Filter[];
  OR?: Filter[];
  NOT?: Filter;
  /** Of people: those in whose names each of these words begins a word. */
  named?: string;
  [field: string]: unknown;
}

export type Direction = 'asc' | 'desc';
/** By a column, or by a column of a to-one relation. */
export type Order = { [field: string]: Direction | Order };

/** What to read of a row: columns, and relations with a query of their own. */
export interface Selection {
  [field: string]: boolean | Query;
}

export interface Query {
  select?: Selection;
  where?: Filter;
  orderBy?: Order | Order[];
  take?: number;
  skip?: number;
  /** Keyset paging: only rows that come after these values in the order given. */
  after?: { fields: string[]; values: unknown[] };
}

/** What an actor may read. */
export interface Reach {
  /** Columns and relations that always come back empty. */
  hides(model: string, field: string): boolean;
  /** The column of the same row that, where it is true, makes this one come back as null. */
  withheldBy?(model: string, field: string): string | undefined;
  /** The rows of a model that may be shown where another row points to one. */
  rows?: ((model: string) => Filter | undefined) | undefined;
}
