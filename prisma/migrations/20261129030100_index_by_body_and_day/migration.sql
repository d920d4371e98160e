-- CreateIndex
CREATE INDEX "job_accountable_body_id_started_on_referral_id_kind_ended_o_idx" ON "job"("accountable_body_id", "started_on", "referral_id", "kind", "ended_on", "partner_id");

-- CreateIndex
CREATE INDEX "milestone_accountable_body_id_type_referral_id_achieved_on__idx" ON "milestone"("accountable_body_id", "type", "referral_id", "achieved_on", "partner_id");

-- DropIndex
DROP INDEX "referral_accountable_body_id_started_on_idx";

-- CreateIndex
CREATE INDEX "referral_accountable_body_id_started_on_cohort_initiative_s_idx" ON "referral"("accountable_body_id", "started_on", "cohort", "initiative_start", "partner_id", "id");
