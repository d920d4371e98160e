import { describe, expect, it } from 'vitest';
import { standingOn } from './standing';

const agreement = {
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  dataSharingFrom: '2026-02-01',
  dataSharingTo: '2026-11-30',
};

describe('where an agreement stands', () => {
  it.each([
    ['2025-12-31', 'to_come'],
    ['2026-01-01', 'not_sharing'],
    ['2026-02-01', 'sharing'],
    ['2026-11-30', 'sharing'],
    ['2026-12-01', 'not_sharing'],
    ['2026-12-31', 'not_sharing'],
    ['2027-01-01', 'ended'],
  ])('on %s it is %s', (day, standing) => {
    expect(standingOn(day, agreement)).toBe(standing);
  });

  it('never shares without a first day of sharing, and shares on without a last one', () => {
    expect(standingOn('2026-06-01', { ...agreement, dataSharingFrom: null })).toBe('not_sharing');
    const open = { ...agreement, validTo: null, dataSharingTo: null };
    expect(standingOn('2040-06-01', open)).toBe('sharing');
  });
});
