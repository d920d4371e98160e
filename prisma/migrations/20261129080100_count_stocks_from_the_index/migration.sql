-- The end belongs to the index that starts are counted by: who is on the programme, and which jobs are tracked, is then
-- read from it alone.

-- DropIndex
DROP INDEX "referral_accountable_body_id_started_on_cohort_initiative_s_idx";

-- CreateIndex
CREATE INDEX "referral_accountable_body_id_started_on_cohort_initiative_s_idx" ON "referral"("accountable_body_id", "started_on", "cohort", "initiative_start", "partner_id", "id", "ended_on");
