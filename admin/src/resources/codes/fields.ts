import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';

export interface Code extends RaRecord<string> {
  readonly list: string;
  readonly code: string;
  readonly labelEn: string;
  readonly labelCy: string;
  readonly guidanceEn: string | null;
  readonly guidanceCy: string | null;
  /** The national code that it counts as. */
  readonly mapsTo: string | null;
  /** Null for a national code. */
  readonly accountableBodyId: string | null;
  readonly sortOrder: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly version: number;
  readonly mayChange: boolean;
}

const row = `id list code labelEn labelCy guidanceEn guidanceCy mapsTo accountableBodyId sortOrder
  validFrom validTo mayChange`;

export const fields: ResourceFields = { type: 'Code', list: row, one: `${row} version` };
