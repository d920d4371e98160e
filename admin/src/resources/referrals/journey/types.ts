import type { RaRecord } from 'react-admin';
import type { PersonName } from '../../../shared/people/personName';
import type { OrganisationName } from '../../organisations/fields';

/** A record by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A place by its name in both languages. */
export interface InBothLanguages {
  readonly nameEn: string;
  readonly nameCy: string;
}

/** A stretch of days; no end means that it lasts. */
export interface Period {
  readonly id: string;
  readonly version: number;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface ModelPeriod extends Period {
  readonly model: string;
  readonly reason: string | null;
}
export interface Assignment extends Period {
  readonly specialist: Named | null;
}
export interface Pause extends Period {
  readonly kind: string;
  readonly reason: string;
}
export interface Extension extends Period {
  readonly sequence: number;
  readonly months: number;
  readonly reason: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
}
export interface SupportStage {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly reachedOn: string;
}
export interface Session {
  readonly id: string;
  readonly version: number;
  readonly heldOn: string;
  readonly attendance: string;
  readonly minutes: number;
  readonly mode: string;
  readonly contents: readonly string[];
  readonly note: string | null;
  readonly specialist: Named | null;
}
export interface EmployerContact {
  readonly id: string;
  readonly version: number;
  readonly contactedOn: string;
  readonly kind: string;
  readonly madeBy: string;
  readonly mode: string;
  readonly note: string | null;
  readonly employer: Named | null;
  readonly specialist: Named | null;
}
export interface Job {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly title: string | null;
  readonly occupation: string;
  readonly sector: string;
  readonly employmentType: string;
  readonly weeklyMinutes: number;
  readonly hourlyRatePence: number | null;
  readonly earningsCycle: string;
  readonly selfEmploymentEvidence: readonly string[];
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly leavingReason: string | null;
  readonly employerId: string | null;
  readonly employer: Named | null;
}
export interface Adjustment {
  readonly id: string;
  readonly version: number;
  readonly description: string | null;
  readonly agreedOn: string;
  readonly inPlaceOn: string | null;
  readonly reviewOn: string | null;
  readonly employerId: string | null;
  readonly employer: Named | null;
  readonly jobId: string | null;
}
export interface JobPreference {
  readonly id: string;
  readonly version: number;
  readonly recordedOn: string;
  readonly occupation: string;
  readonly sector: string | null;
  readonly weeklyMinutes: number | null;
  readonly workingPattern: string | null;
  readonly mobility: string | null;
}
export interface ActionPlanStep {
  readonly id: string;
  readonly version: number;
  readonly action: string | null;
  readonly owner: string;
  readonly dueOn: string;
  readonly completedOn: string | null;
}
export interface ActionPlanReview {
  readonly id: string;
  readonly version: number;
  readonly reviewedOn: string;
  readonly summary: string | null;
  readonly nextReviewOn: string | null;
}
export interface VocationalProfile {
  readonly id: string;
  readonly version: number;
  readonly completedOn: string;
  readonly strengths: string | null;
  readonly goals: string | null;
  readonly supportNeeds: string | null;
  readonly disclosure: string | null;
}
export interface Earning {
  readonly id: string;
  readonly version: number;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly grossPence: number;
  readonly source: string;
  readonly evidenceReference: string | null;
  readonly jobId: string | null;
}
export interface WithdrawnMilestone {
  readonly id: string;
  readonly type: string;
  readonly achievedOn: string;
  readonly evidencePath: string;
  readonly withdrawnOn: string;
  readonly reason: string | null;
}
export interface Milestone {
  readonly id: string;
  readonly version: number;
  readonly type: string;
  readonly achievedOn: string;
  readonly reportingMonth: string;
  readonly evidencePath: string;
  readonly thresholdPence: number | null;
  readonly hourlyRatePence: number | null;
  readonly rateBasis: string | null;
  /** Of a claim: what it rests on, the days it needed, and the evidence held. */
  readonly claimBasis: string | null;
  readonly thresholdDays: number | null;
  readonly evidenceKinds: readonly string[];
  readonly note: string | null;
  /** Local records and PRaP could both show it, and only this one does. */
  readonly onePathOnly: boolean | null;
}

/** The dates and answers of the referral itself. */
interface Facts {
  readonly cohort: string;
  readonly modelReferredTo: string;
  readonly localAuthority: InBothLanguages | null;
  readonly referredOn: string;
  readonly inputOn: string;
  readonly acknowledgedOn: string | null;
  readonly rejectedOn: string | null;
  readonly cancelledOn: string | null;
  readonly didNotAttend: boolean;
  readonly notStartedReason: string | null;
  readonly notStartedScenario: string | null;
  readonly startedOn: string | null;
  readonly keyedIntoPrapOn: string | null;
  readonly prapReference: string | null;
  readonly initiativeStart: boolean;
  readonly unemploymentLength: string | null;
  readonly benefitsAtStart: readonly string[];
  readonly jobAtStartTitle: string | null;
  readonly jobAtStartSector: string | null;
  readonly jobAtStartEmploymentType: string | null;
  readonly jobAtStartWeeklyMinutes: number | null;
  readonly jobAtStartEarningsCycle: string | null;
  readonly jobAtStartHourlyRatePence: number | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly furtherSupport: string | null;
}

/** What the API derives from them. */
interface Derived {
  readonly status: string;
  readonly currentModel: string | null;
  readonly currentSpecialist: Named | null;
  readonly workingDaysToStart: number | null;
  readonly startKeyingDue: string | null;
  readonly startKeyingOverdue: boolean | null;
  readonly lastContactOn: string | null;
  readonly daysSinceContact: number | null;
  readonly contactOwedThisMonth: boolean | null;
  readonly supportEndDue: string | null;
  readonly trackingEndDue: string | null;
  readonly recordCloseDue: string | null;
  readonly awaitingTrackingRule: boolean | null;
  readonly earlyLeaverUntil: string | null;
  readonly nextReviewOn: string | null;
  readonly ageAtStart: number | null;
  readonly inWork: boolean | null;
  readonly extensionsLeft: number | null;
  readonly sessionCount: number | null;
  readonly employerContactCount: number | null;
  readonly firstEmployerContactOn: string | null;
  readonly availableCommands: readonly string[];
  /** Steps that can be taken back now. */
  readonly stepsToTakeBack: readonly string[];
}

/** Earnings against the thresholds, in pence. */
export interface Money {
  readonly cumulativePence: number | null;
  /** In pounds: 1000, 2000 and so on. */
  readonly pingsReached: readonly number[] | null;
  readonly hourlyRatePence: number | null;
  readonly rateBasis: string | null;
  readonly lowerThresholdPence: number | null;
  readonly higherThresholdPence: number | null;
  readonly awaitingLowerRule: boolean | null;
  readonly lowerReachedOn: string | null;
  readonly higherReachedOn: string | null;
  readonly weeklyAveragePence: number | null;
  readonly projectedHigherOn: string | null;
}

/** A journey from referral to end, with everything that belongs to it. */
export interface Journey extends Facts, Derived, Money {
  readonly id: string;
  readonly version: number;
  readonly participantId: string;
  readonly partner: OrganisationName | null;
  readonly accountableBody: OrganisationName | null;
  readonly vocationalProfile: VocationalProfile | null;
  readonly modelPeriods: readonly ModelPeriod[];
  readonly assignments: readonly Assignment[];
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
  readonly stages: readonly SupportStage[];
  readonly sessions: readonly Session[];
  readonly employerContacts: readonly EmployerContact[];
  readonly jobs: readonly Job[];
  readonly adjustments: readonly Adjustment[];
  readonly jobPreferences: readonly JobPreference[];
  readonly actionPlanSteps: readonly ActionPlanStep[];
  readonly actionPlanReviews: readonly ActionPlanReview[];
  readonly earnings: readonly Earning[];
  readonly milestones: readonly Milestone[];
  readonly withdrawnMilestones: readonly WithdrawnMilestone[];
  /** Each milestone with how it stands over its paths of evidence. */
  readonly reconciliation: readonly { id: string; type: string; standing: string }[];
}

/** A row of the work lists. */
export interface Referral extends RaRecord<string>, Derived {
  readonly version: number;
  readonly participantId: string;
  readonly participant: PersonName | null;
  readonly partner: OrganisationName | null;
  readonly cohort: string;
  readonly referredOn: string;
  readonly inputOn: string;
  readonly acknowledgedOn: string | null;
  readonly startedOn: string | null;
  readonly keyedIntoPrapOn: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly cumulativePence: number | null;
  readonly higherThresholdPence: number | null;
  readonly higherReachedOn: string | null;
  readonly projectedHigherOn: string | null;
}
