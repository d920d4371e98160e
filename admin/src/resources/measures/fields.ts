import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import type { Dated } from '../../shared/settings/inForce';

/** The target and floor of a measure from a day on, in hundredths of a per cent. */
export interface Target extends Dated, RaRecord<string> {
  readonly targetBasisPoints: number;
  readonly floorBasisPoints: number;
  readonly version: number;
}

export interface Measure extends RaRecord<string> {
  readonly titleEn: string;
  readonly titleCy: string;
  readonly definitionEn: string;
  readonly definitionCy: string;
  readonly sourceClause: string;
  readonly targets: readonly Target[];
}

const row = 'id titleEn titleCy';
const target = '{ id accountableBodyId targetBasisPoints floorBasisPoints validFrom version }';

export const fields: ResourceFields = {
  type: 'Measure',
  // The latest, the one in force among them; the API limits what a page may ask for as a whole.
  list: `${row} targets(first: 30) ${target}`,
  one: `${row} definitionEn definitionCy sourceClause targets(first: 200) ${target}`,
};
