import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type PersonName, personNameFields } from '../../shared/people/personName';

/** A milestone as each path of evidence shows it. */
export interface Reconciliation extends RaRecord<string> {
  readonly type: string;
  readonly localOn: string | null;
  readonly prapOn: string | null;
  readonly claimedOn: string | null;
  /** A code of the list reconciliation_standing. */
  readonly standing: string;
  readonly since: string;
  readonly referralId: string;
  readonly referral: { readonly participant: PersonName | null } | null;
}

const row = `id type localOn prapOn claimedOn standing since
  referralId referral { id participant { ${personNameFields} } }`;

export const fields: ResourceFields = { type: 'MilestoneReconciliation', list: row, one: row };
