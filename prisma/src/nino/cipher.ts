import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { NinoKeys, NinoOwner } from './keys';

// Layout of an encrypted number: 1 byte key number, 12 bytes IV, the encrypted text, 16 bytes tag.
const ivBytes = 12;
const tagBytes = 16;
const headerBytes = 1 + ivBytes;

/**
 * Encrypts a National Insurance number with AES-256-GCM under the current key and a fresh random IV.
 * The key number and the owner are authenticated with it: bytes copied to another person do not decrypt.
 */
export function encryptNino(nino: string, owner: NinoOwner, keys: NinoKeys): Buffer {
  const keyId = keys.encryptionKeyId ?? 1;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keys.encryptionKey, iv);
  cipher.setAAD(authenticated(keyId, owner));
  const text = Buffer.concat([cipher.update(nino, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([keyId]), iv, text, cipher.getAuthTag()]);
}

/**
 * The National Insurance number in the bytes that `encryptNino` wrote for this owner.
 * Throws when the key is not known, or when the bytes were changed or belong to somebody else.
 */
export function decryptNino(encrypted: Uint8Array, owner: NinoOwner, keys: NinoKeys): string {
  const bytes = Buffer.from(encrypted);
  if (bytes.length < headerBytes + tagBytes) throw new Error('The encrypted number is incomplete');
  const keyId = bytes.readUInt8(0);
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyFor(keyId, keys),
    bytes.subarray(1, headerBytes),
  );
  decipher.setAAD(authenticated(keyId, owner));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  const text = decipher.update(bytes.subarray(headerBytes, -tagBytes));
  return Buffer.concat([text, decipher.final()]).toString('utf8');
}

/** True when the bytes were written with a retired key and should be written again with the current one. */
export const needsNewKey = (encrypted: Uint8Array, keys: NinoKeys): boolean =>
  encrypted[0] !== (keys.encryptionKeyId ?? 1);

function keyFor(keyId: number, keys: NinoKeys): Buffer {
  const key =
    keyId === (keys.encryptionKeyId ?? 1) ? keys.encryptionKey : keys.retiredKeys?.get(keyId);
  if (!key) throw new Error(`No key with number ${keyId} is configured`);
  return key;
}

const authenticated = (keyId: number, owner: NinoOwner): Buffer =>
  Buffer.from(`${keyId}|${owner.accountableBodyId}|${owner.participantId}`, 'utf8');
