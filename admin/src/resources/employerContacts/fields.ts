import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type PersonName, personNameFields } from '../../shared/people/personName';

export interface EmployerContact extends RaRecord<string> {
  readonly contactedOn: string;
  readonly kind: string;
  readonly madeBy: string;
  readonly mode: string;
  readonly employer: { readonly id: string; readonly name: string } | null;
  readonly specialist: { readonly name: string } | null;
  /** Null for a contact that was about no one person. */
  readonly referral: { readonly participant: PersonName | null } | null;
}

const row = `id contactedOn kind madeBy mode employer { id name } specialist { id name }
  referral { id participant { ${personNameFields} } }`;

export const fields: ResourceFields = { type: 'EmployerContact', list: row, one: row };
