/** A column of a table or view, by its Prisma field name. */
export interface ColumnField {
  kind: 'column';
  column: string;
  /** Prisma scalar type, for instance String, Int, DateTime. */
  type: string;
  /** PostgreSQL type where the schema names one, for instance Date, Uuid, Timestamptz. */
  native: string | null;
  list: boolean;
  required: boolean;
  /** The comment of the database model, shown in the GraphQL schema. */
  documentation: string | null;
}

/** A relation: rows of `model` whose `to` fields equal this row's `from` fields. */
export interface RelationField {
  kind: 'relation';
  model: string;
  list: boolean;
  required: boolean;
  from: string[];
  to: string[];
  documentation: string | null;
}

/** What the reader must know of a model or view to write SQL for it. */
export interface ModelMap {
  table: string;
  documentation: string | null;
  fields: Record<string, ColumnField | RelationField>;
}
