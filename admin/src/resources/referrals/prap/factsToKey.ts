import type { Referral } from '../journey/types';

/** A start with what PRaP asks for besides the person. */
export type ReferralToKey = Pick<
  Referral,
  | 'id'
  | 'version'
  | 'participantId'
  | 'participant'
  | 'inputOn'
  | 'startedOn'
  | 'cohort'
  | 'currentModel'
>;

/** The person of a start, as PRaP asks for them. */
export interface PersonToKey {
  readonly forename: string | null;
  readonly middleNames: string | null;
  readonly surname: string | null;
  readonly dateOfBirth: string | null;
  readonly nino: string | null;
}

/** Reading the person's own record leaves an entry in the log of reads. */
export const personToKeyQuery = `query personToKey($id: ID!) {
  participant(id: $id) { forename middleNames surname dateOfBirth nino }
}`;

/** A calendar date as forms of the Department take it: 03/02/2026. */
export const asKeyed = (day: string | null) => day?.split('-').reverse().join('/') ?? null;
