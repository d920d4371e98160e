/**
 * A submitted return as it is read back: what the workbook, the other files and the receipt are made from. Everything
 * in it was stored when the return was submitted, so that it reads the same for ever.
 */
export interface FrozenReturn {
  cover: Cover;
  definitions: readonly FrozenDefinition[];
  settings: readonly FrozenSetting[];
  /** In a fixed order, by and by, so that a file of any size needs little memory. */
  figures(): AsyncIterable<FrozenFigure>;
  people(): AsyncIterable<FrozenPerson>;
}

export interface Cover {
  accountableBody: { id: string; code: string; nameEn: string; nameCy: string };
  /** Number of the grant agreement with DWP; part of the file name. */
  contractNumber: string;
  period: { kind: 'month' | 'quarter'; from: string; to: string };
  /** Counted from 1. */
  revision: number;
  lead: ReturnContact;
  deputy: ReturnContact;
  /** The instant, in UTC, at which the figures were taken. */
  cutOff: string;
  submittedBy: string;
  signedBy: string;
  /** SHA-256 of everything that was frozen, in hexadecimal. */
  receipt: string;
}

/** Whom DWP asks about a return. */
export interface ReturnContact {
  name: string;
  email: string;
}

/** A row of the catalogue with the definitions of its measures, as they were when the return was submitted. */
export interface FrozenDefinition {
  /** Id in the catalogue, for instance B1.02. */
  row: string;
  table: 'A' | 'B';
  stage: string;
  kind: 'aggregate' | 'personal';
  frequency: 'monthly' | 'quarterly';
  /** How it is returned: by hand or digitally. */
  collection: 'manual' | 'digital';
  titleEn: string;
  titleCy: string;
  definitionEn: string;
  definitionCy: string;
  measures: readonly {
    id: string;
    titleEn: string;
    titleCy: string;
    definitionEn: string;
    definitionCy: string;
    unit: string;
    /**
     * to_date: from the beginning of the programme; at_end: as on the last day of the period; period: what happened in
     * it. Returns submitted before it was kept have none.
     */
    counted?: 'to_date' | 'at_end' | 'period';
    /** Changes whenever what is counted, or its words, change. */
    version: string;
  }[];
}

/** A rule of the programme with the value that was in force on the last day of the period. */
export interface FrozenSetting {
  key: string;
  titleEn: string;
  titleCy: string;
  value: string | null;
}

/** One number of the return. */
export interface FrozenFigure {
  row: string;
  measure: string;
  /** The delivery area; empty for the accountable body as a whole. */
  area: { id: string; nameEn: string; nameCy: string } | null;
  /** The parts of the breakdown that the catalogue row asks for, beside the area. */
  parts: readonly { dimension: string; value: string | null; labelEn: string; labelCy: string }[];
  numerator: number;
  denominator: number | null;
  /** In the unit of the measure; empty without a denominator or while a rule of DWP is awaited. */
  value: number | null;
  /** green, amber, red, no_target, awaiting_rule or no_data. */
  status: string;
  target: number | null;
  lowerQuartile: number | null;
  median: number | null;
  upperQuartile: number | null;
}

/** What one person's expression of interest or journey adds to the return. */
export interface FrozenPerson {
  participantId: string;
  referralId: string | null;
  expressionId: string | null;
  /** The pseudonymous reference, PW-... */
  reference: string;
  /** As stored when the return was submitted; opened only for those who may hold identities. */
  ninoEncrypted: string | null;
  /** By id of the personal catalogue row, with a suffix where a row holds several values. Days are ISO dates. */
  values: Readonly<Record<string, FrozenValue>>;
}

export type FrozenValue = string | number | boolean | readonly string[] | null;
