import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type PersonName, personNameFields } from '../../shared/people/personName';

export interface Adjustment extends RaRecord<string> {
  readonly description: string | null;
  readonly agreedOn: string;
  readonly inPlaceOn: string | null;
  readonly reviewOn: string | null;
  readonly employer: { readonly id: string; readonly name: string } | null;
  readonly referral: { readonly participant: PersonName | null } | null;
}

const row = `id version description agreedOn inPlaceOn reviewOn employerId jobId employer { id name }
  referral { id participant { ${personNameFields} } }`;

export const fields: ResourceFields = { type: 'Adjustment', list: row, one: row };
