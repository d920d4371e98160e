import type { secrets as english } from '../en/secrets';
import type { SameKeys } from '../shape';

/** Cyfrineiriau ac allweddi a ddangosir unwaith. */
export const secrets = {
  copy: 'Copïo',
  copied: 'Wedi’i gopïo.',
  marked: 'Wedi’i farcio: copïwch ef â’r bysellfwrdd.',
  close: 'Rwyf wedi’i gadw, cau',
} satisfies SameKeys<typeof english>;
