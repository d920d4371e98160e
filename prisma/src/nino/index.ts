export { blindIndexer, normaliseNino } from './blindIndex';
export { decryptNino, encryptNino, needsNewKey } from './cipher';
export type { NinoKeys, NinoOwner } from './keys';
