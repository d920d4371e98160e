import type { RaRecord } from 'react-admin';
import type { PersonName } from '../people/personName';

/** One row behind a figure. */
export interface Member {
  /** Id of what was counted: a journey, an expression of interest, a session. */
  readonly subject: string;
  readonly referralId: string | null;
  readonly participantId: string | null;
  readonly reference: string | null;
  readonly forename: string | null;
  readonly surname: string | null;
  /** What is counted where it is no person. */
  readonly labelEn: string | null;
  readonly labelCy: string | null;
  readonly happenedOn: string | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly quantity: number;
  readonly value: number | null;
}

/** A page of the rows, with what all of them come to. */
export interface Members {
  readonly count: number;
  readonly number: number;
  readonly members: readonly Member[];
}

/** The figure they are behind. */
export interface Figure {
  readonly from: string;
  readonly to: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly provisional: boolean;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
}

export type MemberRow = Member & RaRecord<string>;

/** Who a row is about; null for planned numbers and posts. */
export const personOf = ({
  participantId,
  reference,
  forename,
  surname,
}: Member): PersonName | null =>
  participantId && reference
    ? { id: participantId, reference, forename, surname, preferredName: null }
    : null;
