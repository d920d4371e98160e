import { organisationName } from '../../organisations/fields';

/** Sessions and contacts on the first page of their tables; more are fetched when asked for. */
export const rowsShown = 10;

/** What is derived from a journey, for pages and work lists alike. */
export const derivedFields = `status currentModel currentSpecialist { id name }
  workingDaysToStart startKeyingDue startKeyingOverdue lastContactOn daysSinceContact
  contactOwedThisMonth supportEndDue trackingEndDue recordCloseDue awaitingTrackingRule
  earlyLeaverUntil nextReviewOn ageAtStart inWork extensionsLeft sessionCount
  employerContactCount firstEmployerContactOn availableCommands stepsToTakeBack`;

const facts = `cohort modelReferredTo localAuthority { nameEn nameCy }
  referredOn inputOn acknowledgedOn
  rejectedOn cancelledOn didNotAttend notStartedReason notStartedScenario startedOn
  keyedIntoPrapOn prapReference initiativeStart unemploymentLength benefitsAtStart
  jobAtStartTitle jobAtStartSector jobAtStartEmploymentType jobAtStartWeeklyMinutes
  jobAtStartEarningsCycle jobAtStartHourlyRatePence endedOn endReason furtherSupport`;

const money = `cumulativePence pingsReached hourlyRatePence rateBasis lowerThresholdPence
  higherThresholdPence awaitingLowerRule lowerReachedOn higherReachedOn weeklyAveragePence
  projectedHigherOn`;

const histories = `modelPeriods(first: 30) { id version model startsOn endsOn reason }
  assignments(first: 30) { id version startsOn endsOn specialist { id name } }
  pauses(first: 30) { id version kind startsOn endsOn reason }
  extensions(first: 5) { id version sequence months startsOn endsOn reason approvedBy approvedOn }`;

const support = `vocationalProfile { id version completedOn strengths goals supportNeeds disclosure }
  stages(first: 30) { id version stage reachedOn }
  sessions(first: ${rowsShown}) {
    id version heldOn attendance minutes mode contents note specialist { id name }
  }
  employerContacts(first: ${rowsShown}) {
    id version contactedOn kind madeBy mode note employer { id name } specialist { id name }
  }
  adjustments(first: 30) {
    id version description agreedOn inPlaceOn reviewOn employerId employer { id name } jobId
  }
  jobPreferences(first: 30) {
    id version recordedOn occupation sector weeklyMinutes workingPattern mobility
  }
  actionPlanSteps(first: 100) { id version action owner dueOn completedOn }
  actionPlanReviews(first: 30) { id version reviewedOn summary nextReviewOn }`;

const work = `jobs(first: 30) {
    id version kind title occupation sector employmentType weeklyMinutes hourlyRatePence
    earningsCycle selfEmploymentEvidence startedOn endedOn leavingReason employerId
    employer { id name }
  }
  earnings(first: 200) {
    id version periodFrom periodTo grossPence source evidenceReference jobId
  }
  milestones(first: 50) {
    id version type achievedOn reportingMonth evidencePath thresholdPence hourlyRatePence rateBasis
    claimBasis thresholdDays evidenceKinds note onePathOnly
  }
  withdrawnMilestones(first: 30) { id type achievedOn evidencePath withdrawnOn reason }
  reconciliation(first: 20) { id type standing }`;

/** Everything that the pages show of a journey, in one question. */
export const journeyFields = `id version participantId partner { ${organisationName} }
  accountableBody { ${organisationName} } ${facts} ${derivedFields} ${money} ${histories}
  ${support} ${work}`;
