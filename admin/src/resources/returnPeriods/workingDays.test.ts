import { expect, test } from 'vitest';
import { workingDaysBetween } from './workingDays';

const holidays = new Set(['2026-12-25', '2026-12-28']);

test('weekends and bank holidays are no working days', () => {
  expect(workingDaysBetween('2026-12-24', '2026-12-29', holidays)).toBe(1);
  expect(workingDaysBetween('2026-11-30', '2026-12-07', holidays)).toBe(5);
});

test('the same day is none, and what is past counts backwards', () => {
  expect(workingDaysBetween('2026-12-01', '2026-12-01', holidays)).toBe(0);
  expect(workingDaysBetween('2026-12-07', '2026-12-04', holidays)).toBe(-1);
});
