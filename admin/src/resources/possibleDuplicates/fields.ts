import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type PersonName, personNameFields } from '../../shared/people/personName';

/** A record that may be of the same person as another, with what tells how much hangs on it. */
export interface PossibleOne extends PersonName {
  readonly createdAt: string;
  readonly hasNino: boolean | null;
  readonly referralCount: number | null;
}

/** Two records with the same name and date of birth, the older one first. */
export interface PossibleDuplicate extends RaRecord<string> {
  readonly dateOfBirth: string | null;
  readonly samePostcode: boolean | null;
  readonly participant: PossibleOne | null;
  readonly other: PossibleOne | null;
}

const one = `{ ${personNameFields} createdAt hasNino referralCount }`;
const row = `id surname dateOfBirth samePostcode participant ${one} other ${one}`;

export const fields: ResourceFields = { type: 'PossibleDuplicate', list: row, one: row };
