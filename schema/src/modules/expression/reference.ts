import { randomInt } from 'node:crypto';

/** Characters that are not mistaken for one another, in print or over the telephone, and spell no words. */
const alphabet = '23456789BCDFGHJKMNPQRTVWXYZ';

/**
 * A new pseudonymous reference, PW- and eight random characters. There are 280 thousand million of them; should one
 * come twice, the unique index refuses the second and the caller tries again.
 */
export const newReference = (): string =>
  `PW-${Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')}`;
