import { describe, expect, it } from 'vitest';
import { localeOf } from './request';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['cy', 'cy'],
    ['cy-GB,cy;q=0.9,en;q=0.8', 'cy'],
    ['en-GB,en;q=0.9,cy;q=0.5', 'en'],
    ['fr, cy;q=0.1', 'cy'],
    ['cy;q=0', 'en'],
    ['*', 'en'],
  ])('%s is answered in %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
