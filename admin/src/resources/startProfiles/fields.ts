import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';

/** A version of the agreed profile of starts. */
export interface StartProfile extends RaRecord<string> {
  readonly versionNumber: number;
  readonly status: 'draft' | 'agreed';
  readonly agreedOn: string | null;
  readonly note: string | null;
  readonly version: number;
}

const row = 'id versionNumber status agreedOn note version';

export const fields: ResourceFields = { type: 'StartProfile', list: row, one: row };
