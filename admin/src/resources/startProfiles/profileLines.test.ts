import { describe, expect, it } from 'vitest';
import {
  cellKey,
  changedLines,
  monthsOf,
  parseBlock,
  parseStarts,
  startsIn,
  toRows,
  total,
  yearOf,
  yearsOf,
} from './profileLines';

const dover = { partnerId: 'p1', localAuthorityCode: 'E07000108', model: 'ips', cohort: null };
const medway = { partnerId: null, localAuthorityCode: 'E06000035', model: null, cohort: null };
const rows = toRows([
  { ...dover, month: '2026-04-01', starts: 10 },
  { ...dover, month: '2026-05-01', starts: 12 },
  { ...medway, month: '2026-04-01', starts: 3 },
]);
const [first, second] = rows;
if (!first || !second) throw new Error('two rows');

describe('programme years', () => {
  it('run from April to March', () => {
    expect(yearOf('2026-03-01')).toBe(2025);
    expect(yearOf('2026-04-01')).toBe(2026);
    expect(monthsOf(2026)).toHaveLength(12);
    expect([monthsOf(2026)[0], monthsOf(2026)[8], monthsOf(2026)[11]]).toEqual([
      '2026-04-01',
      '2026-12-01',
      '2027-03-01',
    ]);
  });

  it('reach from the first to the last month of the profile, without a gap', () => {
    expect(yearsOf(['2025-06-01', '2028-01-01'], '2026-11-23')).toEqual([2025, 2026, 2027]);
    expect(yearsOf([], '2026-11-23')).toEqual([2026]);
  });
});

describe('the grid of a profile', () => {
  it('has a row for each combination, with the starts of its months', () => {
    expect(rows).toHaveLength(2);
    expect(startsIn(first, '2026-05-01', new Map())).toBe(12);
    expect(startsIn(second, '2026-05-01', new Map())).toBe(0);
  });

  it('counts what was typed instead of what is stored', () => {
    const edits = new Map([[cellKey(first.key, '2026-04-01'), 20]]);
    expect(total(rows, ['2026-04-01'], new Map())).toBe(13);
    expect(total(rows, ['2026-04-01'], edits)).toBe(23);
    expect(total(rows, monthsOf(2026), edits)).toBe(35);
  });

  it('saves only cells that changed, and a removed start as none', () => {
    const edits = new Map([
      [cellKey(first.key, '2026-04-01'), 10],
      [cellKey(first.key, '2026-05-01'), 0],
      [cellKey(second.key, '2026-06-01'), 7],
    ]);
    expect(changedLines(rows, edits)).toEqual([
      { ...dover, month: '2026-05-01', starts: 0 },
      { ...medway, month: '2026-06-01', starts: 7 },
    ]);
  });
});

describe('what is typed or pasted', () => {
  it('is a whole number; anything else is not taken', () => {
    expect(parseStarts('12')).toBe(12);
    expect(parseStarts(' 1,200 ')).toBe(1200);
    expect(parseStarts('')).toBe(0);
    for (const text of ['-1', '1.5', 'x', '100001']) expect(parseStarts(text)).toBeUndefined();
  });

  it('may be a block from a spreadsheet', () => {
    expect(parseBlock('1\t2\r\n\tx\r\n')).toEqual([
      [1, 2],
      [0, undefined],
    ]);
  });
});
