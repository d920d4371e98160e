import type { Prisma } from '../generated/client/client';

/** A row as plain data: dates are 'YYYY-MM-DD', instants ISO 8601, lists arrays. What is absent is empty. */
type Plain<Input> = {
  [Field in keyof Input]: Exclude<Input[Field], Date | { set: unknown }>;
} & { id: string; createdAt: string };

export type OrganisationRow = Plain<Prisma.OrganisationCreateManyInput>;
export type DeliveryAgreementRow = Plain<Prisma.DeliveryAgreementCreateManyInput>;
export type DeliveryAreaRow = Plain<Prisma.DeliveryAreaCreateManyInput>;
export type EmploymentSpecialistRow = Plain<Prisma.EmploymentSpecialistCreateManyInput>;
export type StartProfileRow = Plain<Prisma.StartProfileCreateManyInput>;
export type StartProfileLineRow = Plain<Prisma.StartProfileLineCreateManyInput>;
export type EmployerRow = Plain<Prisma.EmployerCreateManyInput>;

/** A participant with the National Insurance number in clear text; it is encrypted when it is loaded. */
export type ParticipantRow = Omit<
  Plain<Prisma.ParticipantCreateManyInput>,
  'ninoEncrypted' | 'ninoIndex'
> & { nino: string | null };
export type ExpressionRow = Plain<Prisma.ExpressionOfInterestCreateManyInput>;
export type ReferralRow = Plain<Prisma.ReferralCreateManyInput>;
export type ModelPeriodRow = Plain<Prisma.ModelPeriodCreateManyInput>;
export type AssignmentRow = Plain<Prisma.AssignmentCreateManyInput>;
export type PauseRow = Plain<Prisma.PauseCreateManyInput>;
export type ExtensionRow = Plain<Prisma.ExtensionCreateManyInput>;
export type SupportStageRow = Plain<Prisma.SupportStageCreateManyInput>;
export type VocationalProfileRow = Plain<Prisma.VocationalProfileCreateManyInput>;
export type JobPreferenceRow = Plain<Prisma.JobPreferenceCreateManyInput>;
export type ActionPlanStepRow = Plain<Prisma.ActionPlanStepCreateManyInput>;
export type ActionPlanReviewRow = Plain<Prisma.ActionPlanReviewCreateManyInput>;
export type SessionRow = Plain<Prisma.SessionCreateManyInput>;
export type EmployerContactRow = Plain<Prisma.EmployerContactCreateManyInput>;
export type JobRow = Plain<Prisma.JobCreateManyInput>;
export type AdjustmentRow = Plain<Prisma.AdjustmentCreateManyInput>;
export type EarningRow = Plain<Prisma.EarningCreateManyInput>;
export type MilestoneRow = Plain<Prisma.MilestoneCreateManyInput>;

/** What stands before anybody expresses interest: organisations, agreements, staff, employers, profiles. */
export interface Frame {
  organisations: OrganisationRow[];
  deliveryAgreements: DeliveryAgreementRow[];
  deliveryAreas: DeliveryAreaRow[];
  specialists: EmploymentSpecialistRow[];
  employers: EmployerRow[];
  startProfiles: StartProfileRow[];
  startProfileLines: StartProfileLineRow[];
}

/** The case records: of one person, of a batch, or of the whole programme. */
export interface Records {
  participants: ParticipantRow[];
  expressions: ExpressionRow[];
  referrals: ReferralRow[];
  modelPeriods: ModelPeriodRow[];
  assignments: AssignmentRow[];
  pauses: PauseRow[];
  extensions: ExtensionRow[];
  supportStages: SupportStageRow[];
  vocationalProfiles: VocationalProfileRow[];
  jobPreferences: JobPreferenceRow[];
  actionPlanSteps: ActionPlanStepRow[];
  actionPlanReviews: ActionPlanReviewRow[];
  sessions: SessionRow[];
  employerContacts: EmployerContactRow[];
  jobs: JobRow[];
  adjustments: AdjustmentRow[];
  earnings: EarningRow[];
  milestones: MilestoneRow[];
}

/** Case records with nothing in them yet. */
export const noRecords = (): Records => ({
  participants: [],
  expressions: [],
  referrals: [],
  modelPeriods: [],
  assignments: [],
  pauses: [],
  extensions: [],
  supportStages: [],
  vocationalProfiles: [],
  jobPreferences: [],
  actionPlanSteps: [],
  actionPlanReviews: [],
  sessions: [],
  employerContacts: [],
  jobs: [],
  adjustments: [],
  earnings: [],
  milestones: [],
});

/** Adds the records of one collection to another. */
export function addRecords(to: Records, from: Records): void {
  for (const name of Object.keys(to) as (keyof Records)[]) {
    const rows: unknown[] = to[name];
    for (const row of from[name]) rows.push(row);
  }
}
