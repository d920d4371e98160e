import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import type { Dated } from '../../shared/settings/inForce';

/** A rule's value from a day on; null says that it is not set. */
export interface RuleSetting extends Dated, RaRecord<string> {
  readonly value: string | null;
  readonly version: number;
}

export interface Rule extends RaRecord<string> {
  readonly titleEn: string;
  readonly titleCy: string;
  readonly helpEn: string;
  readonly helpCy: string;
  readonly valueType: 'integer' | 'pence' | 'decimal' | 'text' | 'boolean' | 'enum' | 'date';
  /** The values to choose from, codes of the list rule_option. */
  readonly options: readonly string[];
  /** A code of the list rule_unit. */
  readonly unit: string | null;
  readonly source: string;
  readonly certainty: 'documented' | 'analogue' | 'unset';
  readonly settings: readonly RuleSetting[];
}

const row = 'id: key titleEn titleCy valueType options unit certainty';
const setting = '{ id accountableBodyId value validFrom version }';

export const fields: ResourceFields = {
  type: 'Rule',
  // The latest, the one in force among them; all rules are on one page, and the API limits the whole.
  list: `${row} settings(first: 30) ${setting}`,
  one: `${row} helpEn helpCy source settings(first: 200) ${setting}`,
};
