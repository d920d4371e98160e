import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';

export interface CodeList extends RaRecord<string> {
  readonly titleEn: string;
  readonly titleCy: string;
  /** The rules of the programme name its codes, so nobody can add to it. */
  readonly fixed: boolean;
  readonly mayAdd: boolean;
}

const row = 'id: name titleEn titleCy fixed mayAdd';

export const fields: ResourceFields = { type: 'CodeList', list: row, one: row };
