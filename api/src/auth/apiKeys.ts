import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@placewell/prisma';
import { asOwner } from './owner';

const PREFIX = 'pw_live_';
const SHAPE = /^pw_live_[A-Za-z0-9_-]{43}$/;

/** Characters of a key that are kept and shown, so that people can tell keys apart: the prefix and 8 of the 43. */
const SHOWN = PREFIX.length + 8;

/** A new key. `key` is shown once and kept nowhere; `hash` and `prefix` are stored. */
export interface MintedKey {
  key: string;
  hash: string;
  prefix: string;
}

/** Makes an API key of 32 random bytes. */
export function mintApiKey(): MintedKey {
  const key = PREFIX + randomBytes(32).toString('base64url');
  return { key, hash: hashApiKey(key), prefix: key.slice(0, SHOWN) };
}

/** SHA-256 in hexadecimal. A key is random and long, so it needs no salt and no slow hash. */
export const hashApiKey = (key: string) => createHash('sha256').update(key).digest('hex');

/** True for text that may be a key of ours; all else is refused without asking the database. */
export const looksLikeApiKey = (text: string) => SHAPE.test(text);

/** A system that is to call the API. */
export interface NewApiClient {
  organisationId: string;
  name: string;
  role: Extract<Role, 'API_CLIENT_AB' | 'API_CLIENT_PARTNER' | 'BI_READER'>;
  /** Permissions the key is limited to; empty means all of its role. */
  scopes?: string[];
  expiresAt: Date;
}

/**
 * Registers a system and gives it a key. For seeding and commands; people do it through the API, which records who did.
 * @param url of the database, as its owner
 * @returns the client's id and the key, which cannot be read again
 */
export async function createApiKey(url: string, client: NewApiClient) {
  const { key, hash, prefix } = mintApiKey();
  const { organisationId, name, role, scopes = [], expiresAt } = client;
  const { rows } = await asOwner(url, (owner) =>
    owner.query<{ id: string }>(
      `insert into api_client (organisation_id, name, role, key_hash, key_prefix, scopes, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [organisationId, name, role, hash, prefix, scopes, expiresAt],
    ),
  );
  const [row] = rows;
  if (!row) throw new Error('the API client was not stored');
  return { id: row.id, key, prefix };
}
