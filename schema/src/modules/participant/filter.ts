import type { Filter } from '@placewell/prisma';

/** People whose name begins with, or whose reference holds, every word. */
export const nameFilter = (q: string): Filter => ({
  AND: q
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({
      OR: [
        { surname: { startsWith: word } },
        { forename: { startsWith: word } },
        { reference: { contains: word } },
      ],
    })),
});
