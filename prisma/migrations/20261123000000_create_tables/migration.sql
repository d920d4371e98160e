-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accountable_body_id" UUID,
    "partner_id" UUID,
    "participant_id" UUID,
    "table_name" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "actor_id" UUID,
    "actor_kind" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "request_id" TEXT,
    "reason" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "read_event" (
    "id" BIGSERIAL NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accountable_body_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_kind" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "request_id" TEXT,
    "reason" TEXT,

    CONSTRAINT "read_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "principal_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "result_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("principal_id","key")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "expression_of_interest_id" UUID NOT NULL,
    "local_authority_code" TEXT NOT NULL,
    "referred_on" DATE NOT NULL,
    "input_on" DATE NOT NULL,
    "cohort" TEXT NOT NULL,
    "model_referred_to" TEXT NOT NULL,
    "acknowledged_on" DATE,
    "rejected_on" DATE,
    "cancelled_on" DATE,
    "not_started_scenario" TEXT,
    "not_started_reason" TEXT,
    "did_not_attend" BOOLEAN NOT NULL DEFAULT false,
    "started_on" DATE,
    "keyed_into_prap_on" DATE,
    "prap_reference" TEXT,
    "initiative_start" BOOLEAN NOT NULL DEFAULT true,
    "unemployment_length" TEXT,
    "benefits_at_start" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "job_at_start_title" TEXT,
    "job_at_start_sector" TEXT,
    "job_at_start_employment_type" TEXT,
    "job_at_start_weekly_minutes" INTEGER,
    "job_at_start_earnings_cycle" TEXT,
    "job_at_start_hourly_rate_pence" INTEGER,
    "ended_on" DATE,
    "end_reason" TEXT,
    "further_support" TEXT,
    "partner_reference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "model_period" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "model_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "specialist_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pause" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "reason" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extension" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "months" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "approved_by" TEXT NOT NULL,
    "approved_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_stage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "reached_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "support_stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_agreement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "contract_number" TEXT NOT NULL,
    "lot" TEXT,
    "models" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "local_authority_codes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "data_sharing_from" DATE,
    "data_sharing_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "local_authority" (
    "code" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "local_authority_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "delivery_area" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "local_authority_codes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participant" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "partner_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "forename" TEXT NOT NULL,
    "middle_names" TEXT,
    "surname" TEXT NOT NULL,
    "preferred_name" TEXT,
    "date_of_birth" DATE,
    "nino_encrypted" BYTEA,
    "nino_index" TEXT,
    "has_nino" BOOLEAN NOT NULL DEFAULT false,
    "address_line1" TEXT,
    "address_line2" TEXT,
    "town" TEXT,
    "postcode" TEXT,
    "local_authority_code" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "contact_channels" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "conditions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "disadvantage_groups" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "offence_groups" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "eligibility_basis" TEXT,
    "gender" TEXT,
    "ethnicity" TEXT,
    "marital_status" TEXT,
    "housing" TEXT,
    "attainment" TEXT,
    "parent_or_guardian" BOOLEAN,
    "partner_reference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "expression_of_interest" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "submitted_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "source_detail" TEXT,
    "declared_employment_status" TEXT NOT NULL,
    "declared_eligibility_basis" TEXT NOT NULL,
    "privacy_notice_version" TEXT NOT NULL,
    "right_to_reside" BOOLEAN,
    "right_to_work" BOOLEAN,
    "other_provision" TEXT,
    "age_exception" TEXT,
    "months_out_of_work" INTEGER,
    "months_in_work" INTEGER,
    "at_risk_of_losing_work" BOOLEAN,
    "never_employed" BOOLEAN,
    "confirmed_warnings" JSONB,
    "pre_screen_on" DATE,
    "pre_screen_attended" BOOLEAN,
    "pre_screen_passed" BOOLEAN,
    "initial_meeting_on" DATE,
    "initial_meeting_attended" BOOLEAN,
    "initial_meeting_finding" TEXT,
    "finding_reason" TEXT,
    "on_other_provision_at_referral" BOOLEAN NOT NULL DEFAULT false,
    "not_referred_on" DATE,
    "not_referred_reason" TEXT,
    "removed_at_stage" TEXT,
    "partner_reference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "expression_of_interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "disabled_at" TIMESTAMPTZ(3),
    "failed_sign_ins" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "last_sign_in_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_verification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_client" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "key_prefix" TEXT NOT NULL,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "resource" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "sort_field" TEXT,
    "sort_order" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employment_specialist" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "full_time_equivalent" INTEGER NOT NULL DEFAULT 100,
    "model" TEXT NOT NULL,
    "started_on" DATE NOT NULL,
    "left_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employment_specialist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_list" (
    "name" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_cy" TEXT NOT NULL,

    CONSTRAINT "code_list_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "code" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "list" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "label_cy" TEXT NOT NULL,
    "guidance_en" TEXT,
    "guidance_cy" TEXT,
    "maps_to" TEXT,
    "grouping" TEXT,
    "accountable_body_id" UUID,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bank_holiday" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "day" DATE NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bank_holiday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wage_rate" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "age_from" INTEGER NOT NULL,
    "age_to" INTEGER,
    "valid_from" DATE NOT NULL,
    "hourly_pence" INTEGER NOT NULL,
    "confirmed" BOOLEAN NOT NULL DEFAULT true,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wage_rate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule" (
    "key" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_cy" TEXT NOT NULL,
    "help_en" TEXT NOT NULL,
    "help_cy" TEXT NOT NULL,
    "value_type" TEXT NOT NULL,
    "options" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "unit" TEXT,
    "source" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "rule_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "rule_setting" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "rule_key" TEXT NOT NULL,
    "accountable_body_id" UUID,
    "value" TEXT,
    "valid_from" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rule_setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "numerator" TEXT NOT NULL,
    "denominator" TEXT,
    "title_en" TEXT NOT NULL,
    "title_cy" TEXT NOT NULL,
    "definition_en" TEXT NOT NULL,
    "definition_cy" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "source_clause" TEXT NOT NULL,
    "sort_order" INTEGER NOT NULL,
    "valid_from" DATE,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "measure_id" TEXT NOT NULL,
    "accountable_body_id" UUID,
    "target_basis_points" INTEGER NOT NULL,
    "floor_basis_points" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "start_profile" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "agreed_on" DATE,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "start_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "start_profile_line" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "local_authority_code" TEXT,
    "partner_id" UUID,
    "model" TEXT,
    "cohort" TEXT,
    "starts" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "start_profile_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vocational_profile" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "strengths" TEXT NOT NULL,
    "goals" TEXT NOT NULL,
    "support_needs" TEXT NOT NULL,
    "disclosure" TEXT,
    "completed_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vocational_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_preference" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "recorded_on" DATE NOT NULL,
    "occupation" TEXT NOT NULL,
    "sector" TEXT,
    "weekly_minutes" INTEGER,
    "working_pattern" TEXT,
    "mobility" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_preference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_plan_step" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "completed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "action_plan_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_plan_review" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "summary" TEXT NOT NULL,
    "next_review_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "action_plan_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "specialist_id" UUID,
    "held_on" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "mode" TEXT NOT NULL,
    "contents" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "attendance" TEXT NOT NULL,
    "note" TEXT,
    "partner_reference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sector" TEXT,
    "town" TEXT,
    "local_authority_code" TEXT,
    "contact_name" TEXT,
    "contact_email" TEXT,
    "contact_phone" TEXT,
    "disability_confident" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer_contact" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID,
    "employer_id" UUID NOT NULL,
    "specialist_id" UUID,
    "made_by" TEXT NOT NULL,
    "contacted_on" DATE NOT NULL,
    "mode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT,
    "partner_reference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employer_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "employer_id" UUID,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "occupation" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "employment_type" TEXT NOT NULL,
    "weekly_minutes" INTEGER NOT NULL,
    "hourly_rate_pence" INTEGER,
    "earnings_cycle" TEXT NOT NULL,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "leaving_reason" TEXT,
    "self_employment_evidence" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "partner_reference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adjustment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "employer_id" UUID,
    "job_id" UUID,
    "description" TEXT NOT NULL,
    "agreed_on" DATE NOT NULL,
    "in_place_on" DATE,
    "review_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "adjustment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "earning" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "job_id" UUID,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "gross_pence" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "evidence_reference" TEXT,
    "partner_reference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "earning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "accountable_body_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "achieved_on" DATE NOT NULL,
    "reporting_month" DATE NOT NULL,
    "evidence_path" TEXT NOT NULL,
    "hourly_rate_pence" INTEGER,
    "threshold_pence" INTEGER,
    "rate_basis" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_event_accountable_body_id_participant_id_id_idx" ON "audit_event"("accountable_body_id", "participant_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_table_name_row_id_idx" ON "audit_event"("table_name", "row_id");

-- CreateIndex
CREATE INDEX "read_event_accountable_body_id_participant_id_id_idx" ON "read_event"("accountable_body_id", "participant_id", "id");

-- CreateIndex
CREATE INDEX "referral_accountable_body_id_partner_id_referred_on_idx" ON "referral"("accountable_body_id", "partner_id", "referred_on");

-- CreateIndex
CREATE INDEX "referral_accountable_body_id_participant_id_referred_on_id__idx" ON "referral"("accountable_body_id", "participant_id", "referred_on" DESC, "id" DESC, "partner_id");

-- CreateIndex
CREATE INDEX "referral_accountable_body_id_started_on_idx" ON "referral"("accountable_body_id", "started_on");

-- CreateIndex
CREATE UNIQUE INDEX "referral_accountable_body_id_partner_id_id_key" ON "referral"("accountable_body_id", "partner_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "referral_accountable_body_id_partner_id_expression_of_inter_key" ON "referral"("accountable_body_id", "partner_id", "expression_of_interest_id");

-- CreateIndex
CREATE UNIQUE INDEX "referral_accountable_body_id_partner_id_partner_reference_key" ON "referral"("accountable_body_id", "partner_id", "partner_reference");

-- CreateIndex
CREATE INDEX "model_period_referral_id_starts_on_model_accountable_body_i_idx" ON "model_period"("referral_id", "starts_on", "model", "accountable_body_id", "partner_id");

-- CreateIndex
CREATE INDEX "assignment_referral_id_starts_on_ends_on_specialist_id_acco_idx" ON "assignment"("referral_id", "starts_on", "ends_on", "specialist_id", "accountable_body_id", "partner_id");

-- CreateIndex
CREATE INDEX "assignment_accountable_body_id_partner_id_specialist_id_sta_idx" ON "assignment"("accountable_body_id", "partner_id", "specialist_id", "starts_on", "ends_on", "referral_id");

-- CreateIndex
CREATE INDEX "pause_referral_id_starts_on_ends_on_kind_accountable_body_i_idx" ON "pause"("referral_id", "starts_on", "ends_on", "kind", "accountable_body_id", "partner_id");

-- CreateIndex
CREATE INDEX "extension_referral_id_ends_on_accountable_body_id_partner_i_idx" ON "extension"("referral_id", "ends_on", "accountable_body_id", "partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "extension_referral_id_sequence_key" ON "extension"("referral_id", "sequence");

-- CreateIndex
CREATE INDEX "support_stage_accountable_body_id_partner_id_referral_id_idx" ON "support_stage"("accountable_body_id", "partner_id", "referral_id");

-- CreateIndex
CREATE UNIQUE INDEX "support_stage_referral_id_stage_key" ON "support_stage"("referral_id", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_code_key" ON "organisation"("code");

-- CreateIndex
CREATE INDEX "delivery_agreement_partner_id_idx" ON "delivery_agreement"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_agreement_accountable_body_id_contract_number_key" ON "delivery_agreement"("accountable_body_id", "contract_number");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_area_accountable_body_id_name_en_key" ON "delivery_area"("accountable_body_id", "name_en");

-- CreateIndex
CREATE UNIQUE INDEX "participant_reference_key" ON "participant"("reference");

-- CreateIndex
CREATE INDEX "participant_accountable_body_id_surname_forename_id_idx" ON "participant"("accountable_body_id", "surname", "forename", "id");

-- CreateIndex
CREATE INDEX "participant_accountable_body_id_created_at_id_idx" ON "participant"("accountable_body_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "participant_accountable_body_id_id_key" ON "participant"("accountable_body_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "participant_accountable_body_id_nino_index_key" ON "participant"("accountable_body_id", "nino_index");

-- CreateIndex
CREATE INDEX "expression_of_interest_accountable_body_id_partner_id_submi_idx" ON "expression_of_interest"("accountable_body_id", "partner_id", "submitted_on");

-- CreateIndex
CREATE INDEX "expression_of_interest_accountable_body_id_participant_id_p_idx" ON "expression_of_interest"("accountable_body_id", "participant_id", "partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "expression_of_interest_accountable_body_id_partner_id_id_key" ON "expression_of_interest"("accountable_body_id", "partner_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "expression_of_interest_accountable_body_id_partner_id_partn_key" ON "expression_of_interest"("accountable_body_id", "partner_id", "partner_reference");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "app_user_organisation_id_idx" ON "app_user"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_token_key" ON "auth_session"("token");

-- CreateIndex
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");

-- CreateIndex
CREATE INDEX "auth_account_user_id_idx" ON "auth_account"("user_id");

-- CreateIndex
CREATE INDEX "auth_verification_identifier_idx" ON "auth_verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "api_client_key_hash_key" ON "api_client"("key_hash");

-- CreateIndex
CREATE INDEX "api_client_organisation_id_idx" ON "api_client"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_user_id_resource_name_key" ON "saved_view"("user_id", "resource", "name");

-- CreateIndex
CREATE UNIQUE INDEX "employment_specialist_user_id_key" ON "employment_specialist"("user_id");

-- CreateIndex
CREATE INDEX "employment_specialist_accountable_body_id_partner_id_idx" ON "employment_specialist"("accountable_body_id", "partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "employment_specialist_accountable_body_id_partner_id_id_key" ON "employment_specialist"("accountable_body_id", "partner_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "code_list_code_key" ON "code"("list", "code");

-- CreateIndex
CREATE UNIQUE INDEX "bank_holiday_day_key" ON "bank_holiday"("day");

-- CreateIndex
CREATE UNIQUE INDEX "wage_rate_age_from_valid_from_key" ON "wage_rate"("age_from", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "rule_setting_rule_key_accountable_body_id_valid_from_key" ON "rule_setting"("rule_key", "accountable_body_id", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "target_measure_id_accountable_body_id_valid_from_key" ON "target"("measure_id", "accountable_body_id", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "start_profile_accountable_body_id_version_number_key" ON "start_profile"("accountable_body_id", "version_number");

-- CreateIndex
CREATE UNIQUE INDEX "start_profile_accountable_body_id_id_key" ON "start_profile"("accountable_body_id", "id");

-- CreateIndex
CREATE INDEX "start_profile_line_accountable_body_id_profile_id_month_idx" ON "start_profile_line"("accountable_body_id", "profile_id", "month");

-- CreateIndex
CREATE INDEX "vocational_profile_accountable_body_id_partner_id_referral__idx" ON "vocational_profile"("accountable_body_id", "partner_id", "referral_id");

-- CreateIndex
CREATE UNIQUE INDEX "vocational_profile_accountable_body_id_partner_id_referral__key" ON "vocational_profile"("accountable_body_id", "partner_id", "referral_id");

-- CreateIndex
CREATE INDEX "job_preference_accountable_body_id_partner_id_referral_id_idx" ON "job_preference"("accountable_body_id", "partner_id", "referral_id");

-- CreateIndex
CREATE INDEX "action_plan_step_accountable_body_id_partner_id_referral_id_idx" ON "action_plan_step"("accountable_body_id", "partner_id", "referral_id");

-- CreateIndex
CREATE INDEX "action_plan_review_accountable_body_id_partner_id_referral__idx" ON "action_plan_review"("accountable_body_id", "partner_id", "referral_id");

-- CreateIndex
CREATE INDEX "session_referral_id_held_on_attendance_accountable_body_id__idx" ON "session"("referral_id", "held_on" DESC, "attendance", "accountable_body_id", "partner_id");

-- CreateIndex
CREATE INDEX "session_accountable_body_id_partner_id_held_on_idx" ON "session"("accountable_body_id", "partner_id", "held_on");

-- CreateIndex
CREATE INDEX "session_accountable_body_id_partner_id_specialist_id_held_o_idx" ON "session"("accountable_body_id", "partner_id", "specialist_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "session_accountable_body_id_partner_id_partner_reference_key" ON "session"("accountable_body_id", "partner_id", "partner_reference");

-- CreateIndex
CREATE INDEX "employer_accountable_body_id_partner_id_name_idx" ON "employer"("accountable_body_id", "partner_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "employer_accountable_body_id_partner_id_id_key" ON "employer"("accountable_body_id", "partner_id", "id");

-- CreateIndex
CREATE INDEX "employer_contact_referral_id_contacted_on_kind_accountable__idx" ON "employer_contact"("referral_id", "contacted_on", "kind", "accountable_body_id", "partner_id");

-- CreateIndex
CREATE INDEX "employer_contact_accountable_body_id_partner_id_employer_id_idx" ON "employer_contact"("accountable_body_id", "partner_id", "employer_id");

-- CreateIndex
CREATE INDEX "employer_contact_accountable_body_id_partner_id_specialist__idx" ON "employer_contact"("accountable_body_id", "partner_id", "specialist_id", "contacted_on");

-- CreateIndex
CREATE UNIQUE INDEX "employer_contact_accountable_body_id_partner_id_partner_ref_key" ON "employer_contact"("accountable_body_id", "partner_id", "partner_reference");

-- CreateIndex
CREATE INDEX "job_referral_id_started_on_ended_on_kind_accountable_body_i_idx" ON "job"("referral_id", "started_on", "ended_on", "kind", "accountable_body_id", "partner_id");

-- CreateIndex
CREATE INDEX "job_accountable_body_id_partner_id_employer_id_idx" ON "job"("accountable_body_id", "partner_id", "employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_accountable_body_id_partner_id_id_key" ON "job"("accountable_body_id", "partner_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "job_accountable_body_id_partner_id_partner_reference_key" ON "job"("accountable_body_id", "partner_id", "partner_reference");

-- CreateIndex
CREATE INDEX "adjustment_accountable_body_id_partner_id_referral_id_idx" ON "adjustment"("accountable_body_id", "partner_id", "referral_id");

-- CreateIndex
CREATE INDEX "adjustment_accountable_body_id_partner_id_employer_id_idx" ON "adjustment"("accountable_body_id", "partner_id", "employer_id");

-- CreateIndex
CREATE INDEX "adjustment_accountable_body_id_partner_id_job_id_idx" ON "adjustment"("accountable_body_id", "partner_id", "job_id");

-- CreateIndex
CREATE INDEX "earning_referral_id_period_to_gross_pence_accountable_body__idx" ON "earning"("referral_id", "period_to", "gross_pence", "accountable_body_id", "partner_id");

-- CreateIndex
CREATE INDEX "earning_accountable_body_id_partner_id_job_id_idx" ON "earning"("accountable_body_id", "partner_id", "job_id");

-- CreateIndex
CREATE UNIQUE INDEX "earning_accountable_body_id_partner_id_partner_reference_key" ON "earning"("accountable_body_id", "partner_id", "partner_reference");

-- CreateIndex
CREATE INDEX "milestone_accountable_body_id_partner_id_referral_id_idx" ON "milestone"("accountable_body_id", "partner_id", "referral_id");

-- CreateIndex
CREATE INDEX "milestone_accountable_body_id_partner_id_achieved_on_idx" ON "milestone"("accountable_body_id", "partner_id", "achieved_on");

-- CreateIndex
CREATE UNIQUE INDEX "milestone_referral_id_type_evidence_path_key" ON "milestone"("referral_id", "type", "evidence_path");

-- AddForeignKey
ALTER TABLE "read_event" ADD CONSTRAINT "read_event_accountable_body_id_participant_id_fkey" FOREIGN KEY ("accountable_body_id", "participant_id") REFERENCES "participant"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_accountable_body_id_fkey" FOREIGN KEY ("accountable_body_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_accountable_body_id_participant_id_fkey" FOREIGN KEY ("accountable_body_id", "participant_id") REFERENCES "participant"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_accountable_body_id_partner_id_expression_of_inte_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "expression_of_interest_id") REFERENCES "expression_of_interest"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_local_authority_code_fkey" FOREIGN KEY ("local_authority_code") REFERENCES "local_authority"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "model_period" ADD CONSTRAINT "model_period_accountable_body_id_partner_id_referral_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_accountable_body_id_partner_id_referral_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_accountable_body_id_partner_id_specialist_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "specialist_id") REFERENCES "employment_specialist"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pause" ADD CONSTRAINT "pause_accountable_body_id_partner_id_referral_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_accountable_body_id_partner_id_referral_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_stage" ADD CONSTRAINT "support_stage_accountable_body_id_partner_id_referral_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_agreement" ADD CONSTRAINT "delivery_agreement_accountable_body_id_fkey" FOREIGN KEY ("accountable_body_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_agreement" ADD CONSTRAINT "delivery_agreement_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_area" ADD CONSTRAINT "delivery_area_accountable_body_id_fkey" FOREIGN KEY ("accountable_body_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_accountable_body_id_fkey" FOREIGN KEY ("accountable_body_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_local_authority_code_fkey" FOREIGN KEY ("local_authority_code") REFERENCES "local_authority"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expression_of_interest" ADD CONSTRAINT "expression_of_interest_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expression_of_interest" ADD CONSTRAINT "expression_of_interest_accountable_body_id_participant_id_fkey" FOREIGN KEY ("accountable_body_id", "participant_id") REFERENCES "participant"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_client" ADD CONSTRAINT "api_client_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment_specialist" ADD CONSTRAINT "employment_specialist_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment_specialist" ADD CONSTRAINT "employment_specialist_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code" ADD CONSTRAINT "code_list_fkey" FOREIGN KEY ("list") REFERENCES "code_list"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_setting" ADD CONSTRAINT "rule_setting_rule_key_fkey" FOREIGN KEY ("rule_key") REFERENCES "rule"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "start_profile_line" ADD CONSTRAINT "start_profile_line_accountable_body_id_profile_id_fkey" FOREIGN KEY ("accountable_body_id", "profile_id") REFERENCES "start_profile"("accountable_body_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vocational_profile" ADD CONSTRAINT "vocational_profile_accountable_body_id_partner_id_referral_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_preference" ADD CONSTRAINT "job_preference_accountable_body_id_partner_id_referral_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_plan_step" ADD CONSTRAINT "action_plan_step_accountable_body_id_partner_id_referral_i_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_plan_review" ADD CONSTRAINT "action_plan_review_accountable_body_id_partner_id_referral_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_accountable_body_id_partner_id_referral_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_accountable_body_id_partner_id_specialist_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "specialist_id") REFERENCES "employment_specialist"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer" ADD CONSTRAINT "employer_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer_contact" ADD CONSTRAINT "employer_contact_accountable_body_id_partner_id_referral_i_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer_contact" ADD CONSTRAINT "employer_contact_accountable_body_id_partner_id_employer_i_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "employer_id") REFERENCES "employer"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer_contact" ADD CONSTRAINT "employer_contact_accountable_body_id_partner_id_specialist_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "specialist_id") REFERENCES "employment_specialist"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_accountable_body_id_partner_id_referral_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_accountable_body_id_partner_id_employer_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "employer_id") REFERENCES "employer"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_accountable_body_id_partner_id_referral_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_accountable_body_id_partner_id_employer_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "employer_id") REFERENCES "employer"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_accountable_body_id_partner_id_job_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "job_id") REFERENCES "job"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earning" ADD CONSTRAINT "earning_accountable_body_id_partner_id_referral_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earning" ADD CONSTRAINT "earning_accountable_body_id_partner_id_job_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "job_id") REFERENCES "job"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_accountable_body_id_partner_id_referral_id_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

