import { createHmac, hkdfSync } from 'node:crypto';

/** Upper case without spaces or hyphens: the form in which a National Insurance number is stored and compared. */
export const normaliseNino = (nino: string): string => nino.replace(/[\s-]/g, '').toUpperCase();

/** Characters that identify a person; the ninth, the suffix, may be missing in payroll data and does not. */
const significantCharacters = 8;

/**
 * Makes the function that turns a National Insurance number into its blind index: a keyed hash of its first eight
 * characters as 64 hexadecimal digits. Every accountable body has a key of its own, derived from `indexKey`,
 * so that equal numbers of two bodies cannot be linked in the database.
 */
export function blindIndexer(
  indexKey: Buffer,
): (nino: string, accountableBodyId: string) => string {
  const bodyKeys = new Map<string, Buffer>();
  const bodyKey = (accountableBodyId: string): Buffer => {
    const known = bodyKeys.get(accountableBodyId);
    if (known) return known;
    const derived = hkdfSync(
      'sha256',
      indexKey,
      accountableBodyId,
      'placewell nino blind index',
      32,
    );
    const key = Buffer.from(derived);
    bodyKeys.set(accountableBodyId, key);
    return key;
  };
  return (nino, accountableBodyId) => {
    const significant = normaliseNino(nino).slice(0, significantCharacters);
    if (significant.length < significantCharacters) {
      throw new Error('A blind index needs at least eight characters');
    }
    return createHmac('sha256', bodyKey(accountableBodyId))
      .update(`${accountableBodyId}|${significant}`)
      .digest('hex');
  };
}
