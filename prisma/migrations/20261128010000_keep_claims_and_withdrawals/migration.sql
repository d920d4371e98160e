-- AlterTable
ALTER TABLE "milestone" ADD COLUMN     "claim_basis" TEXT,
ADD COLUMN     "evidence_kinds" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "evidence_reference" TEXT,
ADD COLUMN     "threshold_days" INTEGER;

-- CreateTable
CREATE TABLE "withdrawn_milestone" (
    "id" UUID NOT NULL,
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
    "withdrawn_on" DATE NOT NULL,
    "reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "withdrawn_milestone_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "withdrawn_milestone_accountable_body_id_partner_id_referral_idx" ON "withdrawn_milestone"("accountable_body_id", "partner_id", "referral_id");

-- AddForeignKey
ALTER TABLE "withdrawn_milestone" ADD CONSTRAINT "withdrawn_milestone_accountable_body_id_partner_id_referra_fkey" FOREIGN KEY ("accountable_body_id", "partner_id", "referral_id") REFERENCES "referral"("accountable_body_id", "partner_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---- What the database holds of them ---------------------------------------------------------------

alter table milestone
  alter column evidence_kinds set not null,
  add constraint milestone_claim_basis check (claim_basis in ('equivalent_earnings', 'trading_days')),
  add constraint milestone_threshold_days check (threshold_days > 0);
create trigger codes before insert or update on milestone for each row
  execute function app.check_codes('evidence_kinds:self_employment_evidence');
grant select (claim_basis, threshold_days, evidence_kinds) on milestone to placewell_reader;

-- A milestone that is taken back leaves its table, so that nothing that counts milestones can count it.
alter table withdrawn_milestone enable row level security, force row level security;
do $$
begin
  execute format('create policy owner_maintains on withdrawn_milestone to %I using (true) with check (true)', current_user);
end
$$;
create policy tenant_reads on withdrawn_milestone for select to placewell_app, placewell_reader using (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and partner_id = coalesce((select app.partner_id()), partner_id));
grant select on withdrawn_milestone to placewell_app;
-- The reason is free text, in which anything can stand.
grant select (
  id, accountable_body_id, partner_id, referral_id, type, achieved_on, reporting_month, evidence_path, hourly_rate_pence,
  threshold_pence, rate_basis, withdrawn_on, recorded_at, created_at) on withdrawn_milestone to placewell_reader;

create function app.withdraw_milestone(milestone_id uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  settling boolean := coalesce(current_setting('app.settling', true), '') = 'on';
  taken milestone;
begin
  if app.is_request() and not settling and app.reason() is null then
    raise exception 'Withdrawing a milestone needs a reason' using errcode = 'PW001', detail = 'withdrawn_on';
  end if;
  -- Only what the actor can see can be taken back; this function itself sees all.
  delete from milestone m
   where m.id = milestone_id
     and (not app.is_request() or settling or (
       m.accountable_body_id = any (app.accountable_body_ids())
       and m.partner_id = coalesce(app.partner_id(), m.partner_id) and app.on_caseload(m.referral_id)))
  returning * into taken;
  if taken.id is null then
    return;
  end if;
  insert into withdrawn_milestone (
    id, accountable_body_id, partner_id, referral_id, type, achieved_on, reporting_month, evidence_path,
    hourly_rate_pence, threshold_pence, rate_basis, withdrawn_on, reason, recorded_at)
  values (
    taken.id, taken.accountable_body_id, taken.partner_id, taken.referral_id, taken.type, taken.achieved_on,
    taken.reporting_month, taken.evidence_path, taken.hourly_rate_pence, taken.threshold_pence, taken.rate_basis,
    app.today(), app.reason(), taken.created_at);
end
$$;
comment on function app.withdraw_milestone(uuid) is
  'Takes a milestone back: it moves, with the reason given, to withdrawn_milestone and is counted nowhere any more.';

-- What follows from the records moves with them: the reason was demanded where the record was changed.
drop trigger reason_demanded on milestone;
create trigger reason_demanded before update on milestone for each row when (old.evidence_path <> 'local_records')
  execute function app.demand_reason('type', 'achieved_on', 'reporting_month', 'evidence_path');
