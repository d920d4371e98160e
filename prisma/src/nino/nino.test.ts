import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { blindIndexer, decryptNino, encryptNino, type NinoKeys, needsNewKey } from './index';

const keys: NinoKeys = { encryptionKey: randomBytes(32), indexKey: randomBytes(32) };
const owner = {
  accountableBodyId: '00000000-0000-4000-8000-00000000000a',
  participantId: '00000000-0000-4000-8000-000000000001',
};
const other = { ...owner, participantId: '00000000-0000-4000-8000-000000000002' };
const nino = 'QQ123456C';

describe('cipher', () => {
  it('gives the number back to its owner only', () => {
    const encrypted = encryptNino(nino, owner, keys);
    expect(decryptNino(encrypted, owner, keys)).toBe(nino);
    expect(() => decryptNino(encrypted, other, keys)).toThrow();
    expect(() =>
      decryptNino(encrypted, { ...owner, accountableBodyId: other.participantId }, keys),
    ).toThrow();
  });

  it('leaves no trace of the number in the stored bytes and never writes the same bytes twice', () => {
    const first = encryptNino(nino, owner, keys);
    expect(first.includes(nino)).toBe(false);
    expect(first.includes('123456')).toBe(false);
    expect(first.equals(encryptNino(nino, owner, keys))).toBe(false);
  });

  it('refuses bytes that were changed anywhere', () => {
    const encrypted = encryptNino(nino, owner, keys);
    for (let index = 0; index < encrypted.length; index++) {
      const changed = Buffer.from(encrypted);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(() => decryptNino(changed, owner, keys), `byte ${index}`).toThrow();
    }
    expect(() => decryptNino(encrypted.subarray(0, 20), owner, keys)).toThrow(/incomplete/);
  });

  it('reads numbers of a retired key after a rotation, and says that they need the new one', () => {
    const before = encryptNino(nino, owner, keys);
    const rotated: NinoKeys = {
      encryptionKey: randomBytes(32),
      encryptionKeyId: 2,
      indexKey: keys.indexKey,
      retiredKeys: new Map([[1, keys.encryptionKey]]),
    };
    expect(decryptNino(before, owner, rotated)).toBe(nino);
    expect(needsNewKey(before, rotated)).toBe(true);
    expect(needsNewKey(encryptNino(nino, owner, rotated), rotated)).toBe(false);
    expect(() => decryptNino(before, owner, { ...rotated, retiredKeys: new Map() })).toThrow(
      /number 1/,
    );
  });
});

describe('blind index', () => {
  const index = blindIndexer(keys.indexKey);
  const body = owner.accountableBodyId;

  it('finds a person however the number is written, with or without its suffix', () => {
    const stored = index('QQ123456C', body);
    expect(stored).toMatch(/^[0-9a-f]{64}$/);
    for (const written of ['qq 12 34 56 c', 'QQ-12-34-56-C', 'QQ123456', 'QQ123456A']) {
      expect(index(written, body)).toBe(stored);
    }
    expect(index('QQ123457C', body)).not.toBe(stored);
  });

  it('cannot be linked between accountable bodies, nor computed without the key', () => {
    expect(index(nino, other.participantId)).not.toBe(index(nino, body));
    expect(blindIndexer(randomBytes(32))(nino, body)).not.toBe(index(nino, body));
  });

  it('refuses a number too short to tell people apart', () => {
    expect(() => index('QQ1234', body)).toThrow(/eight/);
  });
});
