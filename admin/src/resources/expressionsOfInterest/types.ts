import type { RaRecord } from 'react-admin';
import type { PersonName } from '../../shared/people/personName';
import type { OrganisationName } from '../organisations/fields';

/** What is recorded from the first interest to the decision. */
export interface ExpressionFacts {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly submittedOn: string;
  readonly source: string;
  readonly sourceDetail: string | null;
  readonly declaredEmploymentStatus: string;
  readonly declaredEligibilityBasis: string | null;
  readonly preScreenOn: string | null;
  readonly preScreenAttended: boolean | null;
  readonly preScreenPassed: boolean | null;
  readonly initialMeetingOn: string | null;
  readonly initialMeetingAttended: boolean | null;
  readonly initialMeetingFinding: string | null;
  readonly findingReason: string | null;
  readonly notReferredOn: string | null;
  readonly notReferredReason: string | null;
  readonly removedAtStage: string | null;
  readonly firstContactDue: string | null;
  readonly availableCommands: readonly string[];
  readonly partner: OrganisationName | null;
  readonly referral: { readonly id: string } | null;
}

/** A warning that was confirmed, with the reason for going on. */
export interface ConfirmedWarning {
  readonly warning: string;
  readonly reason: string;
  readonly confirmedBy: string;
  readonly confirmedOn: string;
}

export interface ExpressionOfInterest extends ExpressionFacts, RaRecord<string> {
  readonly id: string;
  readonly participantId: string;
  readonly participant: PersonName | null;
  readonly rightToReside: boolean | null;
  readonly rightToWork: boolean | null;
  readonly otherProvision: string | null;
  readonly ageException: string | null;
  readonly monthsOutOfWork: number | null;
  readonly monthsInWork: number | null;
  readonly atRiskOfLosingWork: boolean | null;
  readonly neverEmployed: boolean | null;
  readonly onOtherProvisionAtReferral: boolean;
  readonly privacyNoticeVersion: string;
  readonly partnerReference: string | null;
  readonly confirmedWarnings: readonly ConfirmedWarning[] | null;
}
