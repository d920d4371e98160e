import type { Message } from '../../rules/messages';
import type { PeriodKind } from '../due';

/** Kinds of record that somebody opens to put a finding right. */
export type FixKind =
  | 'participant'
  | 'referral'
  | 'milestone'
  | 'earning'
  | 'deliveryAgreement'
  | 'returnContact'
  | 'startProfile'
  | 'returnRevision';

/**
 * Something that is looked at before a return is signed. `offenders` selects the records that it names, with the columns
 * partner_id, participant_id, referral_id and record_id, from `asked a` (body, first_day, last_day, revision, today) and
 * `person_row` (the personal rows of the return).
 */
export interface ReturnCheck {
  key: string;
  title: Message;
  explanation: Message;
  /** A blocking check keeps a return from being signed unless it is waived; a warning is answered with a comment. */
  severity: 'blocking' | 'warning';
  kinds: readonly PeriodKind[];
  fix: FixKind;
  /** Only the accountable body can see and mend it. */
  ofBody?: true;
  offenders: string;
}

export const everyReturn = ['month', 'quarter'] as const;
