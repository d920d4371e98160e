import { z } from 'zod';

/** What is asked of `POST /api/returns/<revision>/<kind>?part=manual`. */
export const returnFileInput = z.strictObject({
  kind: z.enum(['workbook', 'csv', 'json']),
  /** The rows of the file: all, or those returned by hand or digitally. */
  part: z.enum(['all', 'manual', 'digital']).default('all'),
  /** Language of the file; the one of the request unless it is said. */
  locale: z.enum(['en', 'cy']).optional(),
});

export type ReturnFileInput = z.output<typeof returnFileInput>;
