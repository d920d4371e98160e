import { z } from 'zod';
import { type ExportedListName, exportedLists } from './lists';

const names = Object.keys(exportedLists) as [ExportedListName, ...ExportedListName[]];

/** What is asked of `POST /api/exports`. */
export const exportInput = z.strictObject({
  /** Plural name of a list. */
  resource: z.enum(names),
  /** The same filter as the list takes; the list checks it. */
  filter: z.record(z.string(), z.unknown()).default({}),
  /** The same sort as the list takes. */
  sortField: z.string().max(40).optional(),
  sortOrder: z.enum(['asc', 'desc']).optional(),
  /** Language of the file; the one of the request unless it is said. */
  locale: z.enum(['en', 'cy']).optional(),
});

export type ExportInput = z.output<typeof exportInput>;
