import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type PersonName, personNameFields } from '../../shared/people/personName';

export interface Milestone extends RaRecord<string> {
  readonly type: string;
  readonly achievedOn: string;
  readonly reportingMonth: string;
  readonly evidencePath: string;
  readonly thresholdPence: number | null;
  /** Date of the same milestone on the other path. */
  readonly otherPathOn: string | null;
  /** Local records and PRaP could both show it, and only this one does. */
  readonly onePathOnly: boolean | null;
  readonly referralId: string;
  readonly referral: { readonly participant: PersonName | null } | null;
}

const row = `id type achievedOn reportingMonth evidencePath thresholdPence otherPathOn onePathOnly
  referralId referral { id participant { ${personNameFields} } }`;

export const fields: ResourceFields = { type: 'Milestone', list: row, one: row };
