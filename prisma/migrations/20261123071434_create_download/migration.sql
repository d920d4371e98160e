-- CreateTable
CREATE TABLE "download" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMPTZ(3),
    "organisation_id" UUID NOT NULL,
    "accountable_body_ids" UUID[],
    "actor_id" UUID NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "locale" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "download_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "download_organisation_id_requested_at_idx" ON "download"("organisation_id", "requested_at");
