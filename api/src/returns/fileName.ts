import type { Cover } from '@placewell/schema';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A period as file names say it: `Oct 26`, and `Q1 26-27` for a quarter of a financial year from April, so that it
 * differs from its last month.
 */
export function periodName({ kind, from }: Cover['period']): string {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const short = (of: number) => String(of % 100).padStart(2, '0');
  if (kind === 'month') return `${months[month - 1]} ${short(year)}`;
  const begins = month >= 4 ? year : year - 1;
  return `Q${Math.floor(((month + 8) % 12) / 3) + 1} ${short(begins)}-${short(begins + 1)}`;
}

/** Long enough for any name of a council, short enough for every file system. */
const longest = 120;

/** A text without what file systems refuse. */
const allowed = (text: string) =>
  text
    .slice(0, longest)
    .replace(/[<>:"/\\|?*\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What a file of a return is called: `<contract number> <provider> <Mon YY>.xlsx`, as DWP asks of providers. The
 * English name, since DWP files by it in both languages; a file without people says so.
 */
export function fileName({
  cover,
  extension,
  people,
}: {
  cover: Cover;
  extension: string;
  people: boolean;
}): string {
  const { contractNumber, accountableBody, period } = cover;
  const parts = [contractNumber, accountableBody.nameEn, periodName(period)].map(allowed);
  return `${[...parts, ...(people ? [] : ['figures'])].filter(Boolean).join(' ')}.${extension}`;
}
