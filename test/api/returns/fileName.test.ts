import { fileName, periodName } from '@placewell/api/returns/fileName';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozenReturn, hostileText } from './generated';

const { cover } = frozenReturn();

describe('the name of a file', () => {
  it('is contract number, provider and month, as DWP files returns', () => {
    expect(fileName({ cover, extension: 'xlsx', people: true })).toBe(
      'CTW-0042 Kent County Council Oct 26.xlsx',
    );
    expect(fileName({ cover, extension: 'xlsx', people: false })).toBe(
      'CTW-0042 Kent County Council Oct 26 figures.xlsx',
    );
  });

  it.each([
    ['2026-04-01', 'Q1 26-27'],
    ['2026-07-01', 'Q2 26-27'],
    ['2026-10-01', 'Q3 26-27'],
    ['2027-01-01', 'Q4 26-27'],
    ['2099-10-01', 'Q3 99-00'],
  ])('says the quarter of the financial year, never its last month: %s', (from, name) => {
    expect(periodName({ kind: 'quarter', from, to: from })).toBe(name);
  });

  it('can be saved on every computer, whatever the contract is called', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (contractNumber, nameEn) => {
        const accountableBody = { ...cover.accountableBody, nameEn };
        const name = fileName({
          cover: { ...cover, contractNumber, accountableBody },
          extension: 'xlsx',
          people: true,
        });
        expect(name).not.toMatch(/[<>:"/\\|?*\p{C}]/u);
        expect(name).toMatch(/Oct 26\.xlsx$/);
        expect(name.length).toBeLessThan(256);
        expect(name).not.toMatch(/^ /);
      }),
    );
  });
});
