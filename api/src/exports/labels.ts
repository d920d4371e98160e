import type { Actor, Database } from '@placewell/prisma';
import type { CodeListName } from '@placewell/prisma/reference';
import type { Locale } from '../messages';

/** The label of a code; the code itself where it has none. */
export type Labels = (list: CodeListName, code: string) => string;

/** Reads the labels of whole lists in one language: the national ones and those that accountable bodies have added. */
export async function loadLabels(
  database: Database,
  actor: Actor,
  lists: readonly CodeListName[],
  locale: Locale,
): Promise<Labels> {
  const column = locale === 'cy' ? 'label_cy' : 'label_en';
  const [rows = []] = await database.readAs(actor, [
    {
      text: `select list, code, ${column} as label from code where list = any($1::text[])`,
      values: [lists],
    },
  ]);
  const labels = new Map(rows.map(({ list, code, label }) => [`${list} ${code}`, String(label)]));
  return (list, code) => labels.get(`${list} ${code}`) ?? code;
}
