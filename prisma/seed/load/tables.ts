import type { Frame, Records } from '../rows';

/** The model of each collection of rows, in an order in which every row finds what it points to. */
export const frameModels: readonly (readonly [keyof Frame, string])[] = [
  ['organisations', 'Organisation'],
  ['deliveryAgreements', 'DeliveryAgreement'],
  ['deliveryAreas', 'DeliveryArea'],
  ['specialists', 'EmploymentSpecialist'],
  ['employers', 'Employer'],
  ['startProfiles', 'StartProfile'],
  ['startProfileLines', 'StartProfileLine'],
];

/** The same for the case records. */
export const recordModels: readonly (readonly [keyof Records, string])[] = [
  ['participants', 'Participant'],
  ['expressions', 'ExpressionOfInterest'],
  ['referrals', 'Referral'],
  ['modelPeriods', 'ModelPeriod'],
  ['assignments', 'Assignment'],
  ['pauses', 'Pause'],
  ['extensions', 'Extension'],
  ['supportStages', 'SupportStage'],
  ['vocationalProfiles', 'VocationalProfile'],
  ['jobPreferences', 'JobPreference'],
  ['actionPlanSteps', 'ActionPlanStep'],
  ['actionPlanReviews', 'ActionPlanReview'],
  ['sessions', 'Session'],
  ['employerContacts', 'EmployerContact'],
  ['jobs', 'Job'],
  ['adjustments', 'Adjustment'],
  ['earnings', 'Earning'],
  ['milestones', 'Milestone'],
];
