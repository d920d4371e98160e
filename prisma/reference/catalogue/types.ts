import type { Words } from '../measures/types';

export type Frequency = 'monthly' | 'quarterly';

/** A requirement of the MI note, and where Placewell holds or counts it. */
export interface CatalogueRow {
  id: string;
  /** Table A may have to be returned by hand, table B is captured digitally. */
  table: 'A' | 'B';
  stage: Stage;
  kind: 'aggregate' | 'personal';
  frequency: Frequency;
  titleEn: string;
  titleCy: string;
  definitionEn: string;
  definitionCy: string;
  /** Fields that hold it: Model.field. */
  capturedIn: readonly string[];
  /** Ids of the measures that count it. */
  measures: readonly string[];
  /** Which reading is used, and why, where the note can be read in two ways. */
  readingEn: string | null;
  readingCy: string | null;
  /** How it is returned unless DWP moves it. */
  collection: 'manual' | 'digital';
}

export type Stage =
  | 'expression_of_interest'
  | 'initial_meeting'
  | 'referral_and_start'
  | 'supported_employment'
  | 'end_of_provision';

export type { Words };
