import { describe, expect, it } from 'vitest';
import { listPath } from './listLocation';

describe('a link to a filtered list', () => {
  it('carries what says nothing about a person', () => {
    expect(listPath('referrals', { contactOwed: true })).toBe(
      '/referrals?filter=%7B%22contactOwed%22%3Atrue%7D',
    );
    expect(listPath('referrals', {}, 'toKey')).toBe('/referrals?list=toKey&filter=%7B%7D');
  });

  it.each(['q', 'email', 'postcode', 'dateOfBirth', 'nino', 'phone'])(
    'refuses %s, which would end up in histories and logs',
    (filter) => {
      expect(() => listPath('participants', { [filter]: 'x' })).toThrow(filter);
    },
  );
});
