import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';

export interface DeliveryArea extends RaRecord<string> {
  readonly nameEn: string;
  readonly nameCy: string;
  readonly localAuthorityCodes: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly version: number;
}

const row = 'id nameEn nameCy localAuthorityCodes validFrom validTo';

export const fields: ResourceFields = { type: 'DeliveryArea', list: row, one: `${row} version` };
