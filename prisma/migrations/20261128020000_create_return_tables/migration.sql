-- CreateTable
CREATE TABLE "return_term" (
    "accountable_body_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "return_term_pkey" PRIMARY KEY ("revision_id","kind","position")
);

-- CreateTable
CREATE TABLE "return_figure" (
    "accountable_body_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "row_id" TEXT NOT NULL,
    "measure_id" TEXT NOT NULL,
    "restricted" BOOLEAN NOT NULL,
    "scope" TEXT NOT NULL,
    "area_id" UUID,
    "area_name_en" TEXT,
    "area_name_cy" TEXT,
    "partner_id" UUID,
    "parts" JSONB NOT NULL,
    "numerator" DOUBLE PRECISION NOT NULL,
    "denominator" DOUBLE PRECISION,
    "value" DOUBLE PRECISION,
    "target" DOUBLE PRECISION,
    "status" TEXT NOT NULL,
    "lower_quartile" DOUBLE PRECISION,
    "median" DOUBLE PRECISION,
    "upper_quartile" DOUBLE PRECISION,

    CONSTRAINT "return_figure_pkey" PRIMARY KEY ("revision_id","position")
);

-- CreateTable
CREATE TABLE "return_member" (
    "accountable_body_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "measure_id" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "partner_id" UUID,
    "area_id" UUID,
    "keys" JSONB NOT NULL,
    "subject" UUID NOT NULL,
    "counts_as" UUID,
    "participant_id" UUID,
    "referral_id" UUID,
    "happened_on" DATE,
    "quantity" INTEGER NOT NULL,
    "value" DOUBLE PRECISION,

    CONSTRAINT "return_member_pkey" PRIMARY KEY ("revision_id","position")
);

-- CreateTable
CREATE TABLE "return_person" (
    "accountable_body_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "partner_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "referral_id" UUID,
    "expression_id" UUID,
    "reference" TEXT NOT NULL,
    "nino_encrypted" TEXT,
    "values" JSONB NOT NULL,

    CONSTRAINT "return_person_pkey" PRIMARY KEY ("revision_id","position")
);

-- CreateTable
CREATE TABLE "return_period" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "opens_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "edits_end_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "return_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "return_exception" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "user_name" TEXT NOT NULL,
    "until_on" DATE NOT NULL,
    "exception_reason" TEXT NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "granted_by_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "return_exception_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "return_contact" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "contract_number" TEXT NOT NULL,
    "lead_name" TEXT NOT NULL,
    "lead_email" TEXT NOT NULL,
    "deputy_name" TEXT NOT NULL,
    "deputy_email" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "return_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "return_revision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reopen_reason" TEXT,
    "reopened_by_id" UUID,
    "reopened_by_name" TEXT,
    "prepared_at" TIMESTAMPTZ(6),
    "prepared_by_id" UUID,
    "prepared_by_name" TEXT,
    "signed_at" TIMESTAMPTZ(6),
    "signed_by_id" UUID,
    "signed_by_name" TEXT,
    "signed_digest" TEXT,
    "submitted_at" TIMESTAMPTZ(6),
    "submitted_by_id" UUID,
    "submitted_by_name" TEXT,
    "content_digest" TEXT,
    "receipt" TEXT,
    "accepted_at" TIMESTAMPTZ(6),
    "accepted_by_id" UUID,
    "accepted_by_name" TEXT,
    "sent_back_at" TIMESTAMPTZ(6),
    "sent_back_by_id" UUID,
    "sent_back_by_name" TEXT,
    "questions" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "return_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "return_part_signature" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_by_id" UUID NOT NULL,
    "signed_by_name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "return_part_signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "return_check_answer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "check_key" TEXT NOT NULL,
    "partner_id" UUID,
    "comment" TEXT NOT NULL,
    "offender_count" INTEGER NOT NULL,
    "answered_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_by_id" UUID NOT NULL,
    "answered_by_name" TEXT NOT NULL,

    CONSTRAINT "return_check_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "return_waiver" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "check_key" TEXT NOT NULL,
    "waiver_reason" TEXT NOT NULL,
    "offender_count" INTEGER NOT NULL,
    "requested_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "requested_by_id" UUID NOT NULL,
    "requested_by_name" TEXT NOT NULL,
    "approved_at" TIMESTAMPTZ(6),
    "approved_by_id" UUID,
    "approved_by_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "return_waiver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "requirement_collection" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "row_id" TEXT NOT NULL,
    "accountable_body_id" UUID,
    "collection" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "requirement_collection_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "return_member_revision_id_measure_id_part_idx" ON "return_member"("revision_id", "measure_id", "part");

-- CreateIndex
CREATE UNIQUE INDEX "return_period_accountable_body_id_kind_first_day_key" ON "return_period"("accountable_body_id", "kind", "first_day");

-- CreateIndex
CREATE UNIQUE INDEX "return_period_accountable_body_id_id_key" ON "return_period"("accountable_body_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "return_exception_period_id_user_id_key" ON "return_exception"("period_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "return_contact_accountable_body_id_key" ON "return_contact"("accountable_body_id");

-- CreateIndex
CREATE UNIQUE INDEX "return_revision_period_id_number_key" ON "return_revision"("period_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "return_revision_accountable_body_id_id_key" ON "return_revision"("accountable_body_id", "id");

-- CreateIndex
CREATE INDEX "return_part_signature_revision_id_partner_id_idx" ON "return_part_signature"("revision_id", "partner_id");

-- CreateIndex
CREATE INDEX "return_check_answer_revision_id_check_key_idx" ON "return_check_answer"("revision_id", "check_key");

-- CreateIndex
CREATE UNIQUE INDEX "return_waiver_revision_id_check_key_key" ON "return_waiver"("revision_id", "check_key");

-- CreateIndex
CREATE UNIQUE INDEX "requirement_collection_row_id_accountable_body_id_valid_fro_key" ON "requirement_collection"("row_id", "accountable_body_id", "valid_from");

-- AddForeignKey
ALTER TABLE "return_term" ADD CONSTRAINT "return_term_accountable_body_id_revision_id_fkey" FOREIGN KEY ("accountable_body_id", "revision_id") REFERENCES "return_revision"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_figure" ADD CONSTRAINT "return_figure_accountable_body_id_revision_id_fkey" FOREIGN KEY ("accountable_body_id", "revision_id") REFERENCES "return_revision"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_member" ADD CONSTRAINT "return_member_accountable_body_id_revision_id_fkey" FOREIGN KEY ("accountable_body_id", "revision_id") REFERENCES "return_revision"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_person" ADD CONSTRAINT "return_person_accountable_body_id_revision_id_fkey" FOREIGN KEY ("accountable_body_id", "revision_id") REFERENCES "return_revision"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_period" ADD CONSTRAINT "return_period_accountable_body_id_fkey" FOREIGN KEY ("accountable_body_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_exception" ADD CONSTRAINT "return_exception_accountable_body_id_period_id_fkey" FOREIGN KEY ("accountable_body_id", "period_id") REFERENCES "return_period"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_revision" ADD CONSTRAINT "return_revision_accountable_body_id_period_id_fkey" FOREIGN KEY ("accountable_body_id", "period_id") REFERENCES "return_period"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_part_signature" ADD CONSTRAINT "return_part_signature_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_part_signature" ADD CONSTRAINT "return_part_signature_accountable_body_id_revision_id_fkey" FOREIGN KEY ("accountable_body_id", "revision_id") REFERENCES "return_revision"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_check_answer" ADD CONSTRAINT "return_check_answer_accountable_body_id_revision_id_fkey" FOREIGN KEY ("accountable_body_id", "revision_id") REFERENCES "return_revision"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "return_waiver" ADD CONSTRAINT "return_waiver_accountable_body_id_revision_id_fkey" FOREIGN KEY ("accountable_body_id", "revision_id") REFERENCES "return_revision"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
