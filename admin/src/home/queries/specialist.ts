import type { Session } from '../../resources/sessions/fields';
import type { Caseload } from '../CaseloadTile';
import type { CaseloadRow } from '../reasons';
import type { Count } from '../useHomeQuery';

export const specialistQuery = `query homeOfSpecialist(
  $specialistId: ID!
  $caseload: ReferralFilter!
  $contactOwed: ReferralFilter!
  $reviewDue: ReferralFilter!
  $nearOutcome: ReferralFilter!
  $supportEnding: ReferralFilter!
  $toStart: ReferralFilter!
) {
  employmentSpecialist(id: $specialistId) {
    headcount perFullTimeEquivalent cap overCap fullTimeEquivalent
  }
  contactOwed: _allReferralsMeta(filter: $contactOwed) { count }
  reviewDue: _allReferralsMeta(filter: $reviewDue) { count }
  nearOutcome: _allReferralsMeta(filter: $nearOutcome) { count }
  supportEnding: _allReferralsMeta(filter: $supportEnding) { count }
  toStart: _allReferralsMeta(filter: $toStart) { count }
  people: allReferrals(filter: $caseload, perPage: 200, sortField: lastContactOn, sortOrder: asc) {
    id status startedOn lastContactOn daysSinceContact contactOwedThisMonth nextReviewOn
    supportEndDue projectedHigherOn
    participant { id reference forename surname preferredName }
  }
  recent: allSessions(
    filter: { specialistId: $specialistId }
    perPage: 5
    sortField: heldOn
    sortOrder: desc
  ) {
    id heldOn attendance minutes mode contents specialist { id name }
    referral { id participant { id reference forename surname preferredName } }
  }
}`;

type ListName = 'contactOwed' | 'reviewDue' | 'nearOutcome' | 'supportEnding' | 'toStart';
export interface SpecialistAnswer extends Record<ListName, Count> {
  readonly employmentSpecialist: Caseload;
  readonly people: readonly CaseloadRow[];
  readonly recent: readonly Session[];
}
