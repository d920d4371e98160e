import { expect, it } from 'vitest';
import { hashApiKey, looksLikeApiKey, mintApiKey } from './apiKeys';

it('makes a new key each time, known again by its hash and told apart by its beginning', () => {
  const [one, other] = [mintApiKey(), mintApiKey()];
  expect(one.key).not.toBe(other.key);
  expect(looksLikeApiKey(one.key)).toBe(true);
  expect(Buffer.from(one.key.slice('pw_live_'.length), 'base64url')).toHaveLength(32);
  expect(one.hash).toBe(hashApiKey(one.key));
  expect(one.key.startsWith(one.prefix)).toBe(true);
  expect(one.prefix).toHaveLength(16);
});

it('spends no look-up on what cannot be a key', () => {
  const { key } = mintApiKey();
  for (const text of [
    '',
    'pw_live_',
    key.slice(0, -1),
    `${key}A`,
    ` ${key}`,
    key.replace('pw_live', 'pw_test'),
  ]) {
    expect(looksLikeApiKey(text)).toBe(false);
  }
});
