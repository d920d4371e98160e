import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';

/** A bank holiday of England and Wales. */
export interface BankHoliday extends RaRecord<string> {
  readonly day: string;
  readonly nameEn: string;
  readonly nameCy: string;
}

const row = 'id day nameEn nameCy';

export const fields: ResourceFields = { type: 'BankHoliday', list: row, one: row };
