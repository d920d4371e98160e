import type { ResourceFields } from '../../providers/dataProvider/operations';
import { personNameFields } from '../../shared/people/personName';
import { organisationName } from '../organisations/fields';
import { journeyFields } from '../referrals/journey/selection';

const expressions = `expressions(first: 10) {
    id version status submittedOn source sourceDetail declaredEmploymentStatus
    declaredEligibilityBasis preScreenOn preScreenAttended preScreenPassed initialMeetingOn
    initialMeetingAttended initialMeetingFinding findingReason notReferredOn notReferredReason
    removedAtStage firstContactDue availableCommands
    partner { ${organisationName} } referral { id }
  }`;

const referrals = `referrals(first: 10) {
    id status cohort referredOn startedOn endedOn endReason notStartedReason
    partner { ${organisationName} }
  }`;

const person = `id version reference forename middleNames surname preferredName dateOfBirth hasNino
  nino addressLine1 addressLine2 town postcode localAuthorityCode localAuthority { nameEn nameCy } phone email contactChannels
  restricted conditions disadvantageGroups offenceGroups gender ethnicity maritalStatus housing
  attainment parentOrGuardian partnerReference eligibilityBasis multipleConditions mayChange
  mergedOn mergedInto { ${personNameFields} } mergedFrom(first: 10) { id reference }
  accountableBody { ${organisationName} }`;

export const fields: ResourceFields = {
  type: 'Participant',
  list: `${personNameFields} restricted localAuthority { nameEn nameCy }
    expressions(first: 1) { id status submittedOn firstContactDue }
    currentReferral {
      id status referredOn startedOn endedOn keyedIntoPrapOn lastContactOn contactOwedThisMonth
      startKeyingDue supportEndDue nextReviewOn currentSpecialist { id name }
    }`,
  one: `${person} ${expressions} ${referrals} currentReferral { ${journeyFields} }`,
  reference: personNameFields,
};
