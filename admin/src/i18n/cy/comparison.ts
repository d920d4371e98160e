import type { comparison as english } from '../en/comparison';
import type { SameKeys } from '../shape';

/** Partneriaid ochr yn ochr. */
export const comparison = {
  title: 'Cymharu partneriaid',
  by: 'Cymharu fesul',
  at: 'Ar ddiwedd',
  ownOnly: 'Rydych yn gweld ffigurau eich sefydliad eich hun.',
} satisfies SameKeys<typeof english>;
