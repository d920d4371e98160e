import { measureOf } from '../measures/index';
import type { CatalogueRow, Frequency, Stage, Words } from './types';

const stages: Record<string, Stage> = {
  A1: 'expression_of_interest',
  A2: 'initial_meeting',
  A3: 'referral_and_start',
  A4: 'supported_employment',
  A5: 'end_of_provision',
  B1: 'referral_and_start',
  B2: 'supported_employment',
  B3: 'end_of_provision',
};

/** What follows from the id of a row: its table, its stage, and how it is returned. */
function placeOf(id: string): Pick<CatalogueRow, 'table' | 'stage' | 'collection'> {
  const stage = stages[id.slice(0, 2)];
  if (!stage) throw new Error(`${id} belongs to no stage`);
  return id.startsWith('A')
    ? { table: 'A', stage, collection: 'manual' }
    : { table: 'B', stage, collection: 'digital' };
}

/** A row about one person, and the fields that hold it. */
export const captured = (
  id: string,
  frequency: Frequency,
  title: Words,
  definition: Words,
  capturedIn: readonly string[],
  reading?: Words,
): CatalogueRow => ({
  id,
  ...placeOf(id),
  kind: 'personal',
  frequency,
  titleEn: title[0],
  titleCy: title[1],
  definitionEn: definition[0],
  definitionCy: definition[1],
  capturedIn,
  measures: [],
  readingEn: reading?.[0] ?? null,
  readingCy: reading?.[1] ?? null,
});

/** A figure that the measure of the same id counts, in its words. */
export function counted(id: string, frequency: Frequency, reading?: Words): CatalogueRow {
  const measure = measureOf(id);
  if (!measure) throw new Error(`There is no measure ${id}`);
  const { titleEn, titleCy, definitionEn, definitionCy } = measure;
  return countedBy(id, frequency, [id], [titleEn, titleCy], [definitionEn, definitionCy], reading);
}

/** A row that several measures count together. */
export const countedBy = (
  id: string,
  frequency: Frequency,
  measures: readonly string[],
  title: Words,
  definition: Words,
  reading?: Words,
): CatalogueRow => ({
  ...captured(id, frequency, title, definition, [], reading),
  kind: 'aggregate',
  measures,
});
