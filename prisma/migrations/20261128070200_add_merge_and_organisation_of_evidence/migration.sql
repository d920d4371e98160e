-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "merged_on" DATE;

-- AlterTable
ALTER TABLE "audit_event" ADD COLUMN     "organisation_id" UUID;

-- AlterTable
ALTER TABLE "read_event" ADD COLUMN     "organisation_id" UUID;

-- CreateIndex
CREATE INDEX "participant_accountable_body_id_date_of_birth_idx" ON "participant"("accountable_body_id", "date_of_birth");

-- CreateIndex
CREATE INDEX "participant_accountable_body_id_merged_into_id_idx" ON "participant"("accountable_body_id", "merged_into_id");

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_accountable_body_id_merged_into_id_fkey" FOREIGN KEY ("accountable_body_id", "merged_into_id") REFERENCES "participant"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
