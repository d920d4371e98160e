import type { Statement } from '@placewell/prisma';

/** The text of a statement whose values follow those of another: its places are numbered on. */
export const renumbered = ({ text }: Statement, after: number): string =>
  text.replace(/\$(\d+)/g, (_place, number: string) => `$${Number(number) + after}`);
