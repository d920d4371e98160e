import { type CodeListName, findCode } from '@placewell/prisma/reference';
import type { Work } from './command';

interface CodeUse {
  list: CodeListName;
  code: string;
}

/** What the rules need of a code: the national code it counts as, and that one's group. */
export interface CodeMeaning {
  national: string;
  group: string | null;
}

/**
 * Says what codes mean. An accountable body's own codes are looked up in one statement; national ones, the usual
 * case, need none.
 */
export async function meaningOf(
  { tx }: Work,
  uses: readonly CodeUse[],
): Promise<(list: CodeListName, code: string) => CodeMeaning> {
  const local = uses.filter(({ list, code }) => !findCode(list, code));
  const rows = local.length
    ? await tx.code.findMany({
        where: { OR: local.map(({ list, code }) => ({ list, code })) },
        select: { list: true, code: true, mapsTo: true, grouping: true },
      })
    : [];
  return (list, code) => {
    const row = rows.find((each) => each.list === list && each.code === code);
    const national = row?.mapsTo ?? code;
    return { national, group: row?.grouping ?? findCode(list, national)?.group ?? null };
  };
}
