import { journeyPath } from '../../../shared/people/journeyPath';

/** A record that a check names. */
export interface Offender {
  readonly recordId: string;
  readonly participantId: string | null;
  readonly referralId: string | null;
  readonly reference: string | null;
  readonly partnerId: string | null;
  readonly partnerName: string | null;
}

const journey = (referralId: string | null, card: string) =>
  referralId && journeyPath(referralId, card);

/** Where the record is that puts a check right; null where somebody else has to act. */
export function fixPath(fix: string, { recordId, participantId, referralId }: Offender) {
  switch (fix) {
    case 'participant':
      return `/participants/${participantId ?? recordId}/show?tab=person`;
    case 'referral':
      return journey(referralId ?? recordId, 'facts');
    case 'earning':
      return journey(referralId, 'earnings');
    case 'milestone':
      return journey(referralId, 'milestones');
    case 'deliveryAgreement':
      return `/deliveryAgreements/${recordId}/show`;
    case 'returnContact':
      return '/returnPeriods#contacts';
    case 'startProfile':
      return '/startProfiles';
    default:
      return null;
  }
}
