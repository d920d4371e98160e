import { expect, test } from 'vitest';
import { filtersOf, matching, type Requirement } from './requirements';

const row = (id: string, more: Partial<Requirement> = {}): Requirement => ({
  id,
  table: 'A',
  stage: 'initial_meeting',
  kind: 'aggregate',
  frequency: 'monthly',
  collection: 'manual',
  status: 'counted',
  titleEn: 'People who attended',
  titleCy: 'Pobl a fynychodd',
  definitionEn: 'Everybody who came.',
  definitionCy: 'Pawb a ddaeth.',
  readingEn: null,
  readingCy: null,
  capturedIn: [],
  measures: [],
  ...more,
});
const rows = [row('A2.01'), row('B1.02', { table: 'B', titleEn: 'Starts' })];
const found = (search: string) =>
  matching(rows, filtersOf(new URLSearchParams(search))).map(({ id }) => id);

test('rows are found by number, by words in either language, and by every filter at once', () => {
  expect(found('')).toEqual(['A2.01', 'B1.02']);
  expect(found('q=b1')).toEqual(['B1.02']);
  expect(found('q=fynychodd+pobl')).toEqual(['A2.01', 'B1.02']);
  expect(found('q=starts&table=B')).toEqual(['B1.02']);
  expect(found('q=starts&table=A')).toEqual([]);
});

test('a filter that there is not filters nothing', () => {
  expect(found('table=C&stage=no')).toEqual(['A2.01', 'B1.02']);
});
