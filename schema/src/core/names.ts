import type { Filter } from '@placewell/prisma';

/** A reference, or a part of one: names have no digits. */
const isOfReference = (word: string) => /^pw-/i.test(word) || /^(?=.*\d)[a-z0-9]{1,8}$/i.test(word);

/** People in whose names every word begins a word, or whose reference holds it: "bracken" finds Sample-Bracken. */
export function nameFilter(q: string): Filter {
  const words = q.split(/\s+/).filter(Boolean);
  const named = words.filter((word) => !isOfReference(word)).join(' ');
  return {
    AND: words.filter(isOfReference).map((word) => ({ reference: { contains: word } })),
    ...(named ? { named } : {}),
  };
}
