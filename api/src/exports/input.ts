import { z } from 'zod';
import { type ExportedListName, exportedLists } from './lists';

/** Everybody behind a figure: no list of the API, but taken in the same way. */
export const membersOfFigure = 'members';

const names = [membersOfFigure, ...Object.keys(exportedLists)] as [
  typeof membersOfFigure,
  ...ExportedListName[],
];

/** What is asked of `POST /api/exports`. */
export const exportInput = z.strictObject({
  /** Plural name of a list, or members. */
  resource: z.enum(names),
  /** The same filter as the list takes, which checks it; of members, what the query of that name takes. */
  filter: z.record(z.string(), z.unknown()).default({}),
  /** The same sort as the list takes. */
  sortField: z.string().max(40).optional(),
  sortOrder: z.enum(['asc', 'desc']).optional(),
  /** Language of the file; the one of the request unless it is said. */
  locale: z.enum(['en', 'cy']).optional(),
});

export type ExportInput = z.output<typeof exportInput>;
export type ListInput = ExportInput & { resource: ExportedListName };

/** The export is of a list of the API. */
export const isOfList = (input: ExportInput): input is ListInput =>
  input.resource !== membersOfFigure;
