import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type PersonName, personNameFields } from '../../shared/people/personName';

export interface Session extends RaRecord<string> {
  readonly heldOn: string;
  readonly attendance: string;
  readonly minutes: number;
  readonly mode: string;
  readonly contents: readonly string[];
  readonly specialist: { readonly name: string } | null;
  readonly referral: { readonly participant: PersonName | null } | null;
}

const row = `id heldOn attendance minutes mode contents specialist { id name }
  referral { id participant { ${personNameFields} } }`;

export const fields: ResourceFields = { type: 'Session', list: row, one: row };
