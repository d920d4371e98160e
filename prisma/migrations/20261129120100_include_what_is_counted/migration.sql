-- What starts and outcomes are counted by belongs to their indexes without being searched by: as keys, PostgreSQL weighed
-- looking for the marked starts of every day by itself, and read the table instead. Prisma tells no included column from
-- a key.

-- DropIndex
DROP INDEX "referral_accountable_body_id_started_on_cohort_initiative_s_idx";

-- CreateIndex
CREATE INDEX "referral_accountable_body_id_started_on_ended_on_cohort_ini_idx" ON "referral"("accountable_body_id", "started_on", "ended_on")
  INCLUDE ("cohort", "initiative_start", "partner_id", "id");

-- DropIndex
DROP INDEX "milestone_accountable_body_id_type_referral_id_achieved_on__idx";

-- CreateIndex
CREATE INDEX "milestone_accountable_body_id_type_referral_id_achieved_on__idx" ON "milestone"("accountable_body_id", "type", "referral_id", "achieved_on")
  INCLUDE ("partner_id", "evidence_path");
