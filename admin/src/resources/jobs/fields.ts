import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type PersonName, personNameFields } from '../../shared/people/personName';

export interface Job extends RaRecord<string> {
  readonly kind: string;
  readonly title: string | null;
  readonly occupation: string;
  readonly sector: string;
  readonly weeklyMinutes: number;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly employer: { readonly id: string; readonly name: string } | null;
  readonly referral: { readonly participant: PersonName | null } | null;
}

const row = `id version kind title occupation sector employmentType weeklyMinutes hourlyRatePence
  earningsCycle selfEmploymentEvidence startedOn endedOn leavingReason employerId
  employer { id name } referral { id participant { ${personNameFields} } }`;

export const fields: ResourceFields = {
  type: 'Job',
  list: row,
  one: row,
  reference: 'id title kind startedOn employer { id name }',
};
