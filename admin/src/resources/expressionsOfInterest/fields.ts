import type { ResourceFields } from '../../providers/dataProvider/operations';
import { personNameFields } from '../../shared/people/personName';
import { organisationName } from '../organisations/fields';

const row = `id version participantId participant { ${personNameFields} } status submittedOn source
  declaredEmploymentStatus firstContactDue availableCommands partner { ${organisationName} }
  referral { id }`;

export const fields: ResourceFields = {
  type: 'ExpressionOfInterest',
  plural: 'ExpressionsOfInterest',
  list: row,
  one: `${row} sourceDetail declaredEligibilityBasis preScreenOn preScreenAttended preScreenPassed
    initialMeetingOn initialMeetingAttended initialMeetingFinding findingReason
    notReferredOn notReferredReason removedAtStage rightToReside rightToWork otherProvision
    ageException monthsOutOfWork monthsInWork atRiskOfLosingWork neverEmployed
    onOtherProvisionAtReferral privacyNoticeVersion partnerReference confirmedWarnings`,
  reference: `id submittedOn participant { ${personNameFields} }`,
};
