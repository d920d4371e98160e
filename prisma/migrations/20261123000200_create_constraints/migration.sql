-- What the database holds whoever writes: closed sets, date order, histories that cannot overlap, limits, codes that exist.
--
-- Errors of our own: PW001 a reason is demanded, PW002 a code is not in its list, PW003 the journey does not allow it,
-- PW004 the row is evidence and cannot be changed or deleted. DETAIL names the column, or the rule, for the caller.

create extension if not exists btree_gist;

-- ---- Organisations and people who work with Placewell --------------------------------------------

alter table organisation
  add constraint organisation_kind check (kind in ('dwp', 'accountable_body', 'delivery_partner')),
  add constraint organisation_code_form check (code ~ '^[A-Z0-9][A-Z0-9_-]*$');

alter table delivery_agreement
  add constraint delivery_agreement_models check (models <@ array['ips', 'seqf'] and cardinality(models) > 0),
  add constraint delivery_agreement_dates check (valid_to >= valid_from),
  add constraint delivery_agreement_sharing_dates check (
    data_sharing_to is null or (data_sharing_from is not null and data_sharing_to >= data_sharing_from));

alter table local_authority add constraint local_authority_dates check (valid_to >= valid_from);
alter table delivery_area add constraint delivery_area_dates check (valid_to >= valid_from);

alter table app_user
  add constraint app_user_role check (role in (
    'DWP_VIEWER', 'AB_ADMINISTRATOR', 'AB_ANALYST', 'PARTNER_MANAGER', 'EMPLOYMENT_SPECIALIST', 'SYSTEM_ADMINISTRATOR')),
  add constraint app_user_locale check (locale in ('en', 'cy')),
  add constraint app_user_email_form check (email = lower(email) and email like '%_@_%');

alter table api_client
  add constraint api_client_role check (role in ('API_CLIENT_AB', 'API_CLIENT_PARTNER', 'BI_READER'));

alter table employment_specialist
  add constraint employment_specialist_model check (model in ('ips', 'seqf')),
  add constraint employment_specialist_full_time_equivalent check (full_time_equivalent between 1 and 100),
  add constraint employment_specialist_dates check (left_on >= started_on);

create function app.check_role_fits_organisation() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  kind text := (select o.kind from organisation o where o.id = new.organisation_id);
begin
  if not (case kind
    when 'dwp' then new.role in ('DWP_VIEWER', 'SYSTEM_ADMINISTRATOR')
    when 'delivery_partner' then new.role in (
      'PARTNER_MANAGER', 'EMPLOYMENT_SPECIALIST', 'API_CLIENT_PARTNER', 'BI_READER', 'SYSTEM_ADMINISTRATOR')
    -- An accountable body that delivers in-house has partner staff of its own.
    else new.role <> 'DWP_VIEWER'
  end) then
    raise exception '% is not a role of an organisation of kind %', new.role, kind
      using errcode = 'PW003', detail = 'role';
  end if;
  return new;
end
$$;
create trigger role_fits_organisation before insert or update of role, organisation_id on app_user
  for each row execute function app.check_role_fits_organisation();
create trigger role_fits_organisation before insert or update of role, organisation_id on api_client
  for each row execute function app.check_role_fits_organisation();

create function app.check_agreement_parties() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not exists (select from organisation where id = new.accountable_body_id and kind = 'accountable_body')
     or not exists (select from organisation where id = new.partner_id
                      and (kind = 'delivery_partner' or id = new.accountable_body_id)) then
    raise exception 'An agreement is between an accountable body and a delivery partner, or the body''s own team'
      using errcode = 'PW003', detail = 'partner_id';
  end if;
  return new;
end
$$;
create trigger agreement_parties before insert or update of accountable_body_id, partner_id on delivery_agreement
  for each row execute function app.check_agreement_parties();

create function app.check_local_authorities() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if exists (select from unnest(new.local_authority_codes) wanted
              where not exists (select from local_authority l where l.code = wanted)) then
    raise exception 'Unknown local authority' using errcode = 'PW002', detail = 'local_authority_codes';
  end if;
  return new;
end
$$;
create trigger local_authorities_exist before insert or update of local_authority_codes on delivery_agreement
  for each row execute function app.check_local_authorities();
create trigger local_authorities_exist before insert or update of local_authority_codes on delivery_area
  for each row execute function app.check_local_authorities();

-- ---- The person ------------------------------------------------------------------------------

alter table participant
  add constraint participant_reference_form check (reference ~ '^PW-[A-Z0-9]{8}$'),
  add constraint participant_named check (trim(forename) <> '' and trim(surname) <> ''),
  add constraint participant_born check (date_of_birth > date '1900-01-01'),
  add constraint participant_nino_whole check ((nino_encrypted is null) = (nino_index is null));

alter table expression_of_interest
  add constraint expression_employment_status check (
    declared_employment_status in ('employee', 'self_employed', 'not_in_employment')),
  add constraint expression_eligibility_basis check (
    declared_eligibility_basis in ('disabled', 'disadvantaged', 'both')),
  add constraint expression_months check (months_out_of_work >= 0 and months_in_work >= 0),
  add constraint expression_pre_screen check (
    pre_screen_on >= submitted_on
    and (pre_screen_on is null) = (pre_screen_attended is null)
    and (pre_screen_passed is null or pre_screen_attended)),
  add constraint expression_initial_meeting check (
    initial_meeting_on >= submitted_on
    and (initial_meeting_on is null) = (initial_meeting_attended is null)
    and (initial_meeting_finding is null or initial_meeting_attended)),
  add constraint expression_finding check (
    initial_meeting_finding in ('suitable', 'not_eligible', 'not_suitable')
    and (finding_reason is null or initial_meeting_finding <> 'suitable')),
  add constraint expression_not_referred check (
    not_referred_on >= submitted_on
    and (not_referred_on is null) = (not_referred_reason is null)
    and (not_referred_on is null) = (removed_at_stage is null));

-- ---- The journey -----------------------------------------------------------------------------

alter table referral
  add constraint referral_cohort check (cohort in ('out_of_work', 'in_work_retention')),
  add constraint referral_model check (model_referred_to in ('ips', 'seqf')),
  add constraint referral_input_after_referred check (input_on >= referred_on),
  add constraint referral_acknowledged_after_referred check (acknowledged_on >= referred_on),
  add constraint referral_rejected_after_referred check (rejected_on >= referred_on),
  add constraint referral_cancelled_after_referred check (cancelled_on >= referred_on),
  add constraint referral_started_after_acknowledged check (
    started_on is null or (acknowledged_on is not null and started_on >= acknowledged_on)),
  add constraint referral_one_fate check (num_nonnulls(rejected_on, cancelled_on, started_on) <= 1),
  add constraint referral_not_started_explained check (
    (num_nonnulls(rejected_on, cancelled_on) = 1) = (not_started_scenario is not null)
    and (not_started_scenario is null) = (not_started_reason is null)),
  add constraint referral_did_not_attend_when_cancelled check (not did_not_attend or cancelled_on is not null),
  add constraint referral_keyed_after_started check (
    keyed_into_prap_on is null or (started_on is not null and keyed_into_prap_on >= started_on)),
  add constraint referral_ended_after_started check (
    ended_on is null or (started_on is not null and ended_on >= started_on)),
  add constraint referral_end_explained check ((ended_on is null) = (end_reason is null)),
  add constraint referral_further_support_after_end check (further_support is null or ended_on is not null),
  add constraint referral_job_at_start check (
    job_at_start_weekly_minutes between 1 and 10080 and job_at_start_hourly_rate_pence >= 0);

-- One open journey a person and accountable body.
create unique index referral_one_open_journey on referral (accountable_body_id, participant_id)
  where rejected_on is null and cancelled_on is null and ended_on is null;

create function app.check_journey() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  expression expression_of_interest;
begin
  select * into expression from expression_of_interest where id = new.expression_of_interest_id;
  if expression.participant_id is distinct from new.participant_id then
    raise exception 'The expression of interest is another person''s'
      using errcode = 'PW003', detail = 'expression_of_interest_id';
  elsif expression.not_referred_on is not null then
    raise exception 'It was decided not to refer this person' using errcode = 'PW003', detail = 'expression_of_interest_id';
  elsif new.referred_on < expression.submitted_on then
    raise exception 'The referral is earlier than the expression of interest' using errcode = 'PW003', detail = 'referred_on';
  end if;
  return new;
end
$$;
create trigger journey before insert or update of participant_id, expression_of_interest_id, referred_on on referral
  for each row execute function app.check_journey();

create function app.check_not_referred() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if exists (select from referral r where r.expression_of_interest_id = new.id) then
    raise exception 'The person was referred' using errcode = 'PW003', detail = 'not_referred_on';
  end if;
  return new;
end
$$;
create trigger not_referred before update of not_referred_on on expression_of_interest
  for each row when (new.not_referred_on is not null) execute function app.check_not_referred();

-- Histories of a journey are dated intervals that cannot overlap.
alter table model_period
  add constraint model_period_model check (model in ('ips', 'seqf')),
  add constraint model_period_dates check (ends_on >= starts_on),
  add constraint model_period_apart exclude using gist (referral_id with =, daterange(starts_on, ends_on, '[]') with &&);
alter table assignment
  add constraint assignment_dates check (ends_on >= starts_on),
  add constraint assignment_apart exclude using gist (referral_id with =, daterange(starts_on, ends_on, '[]') with &&);
alter table pause
  add constraint pause_kind check (kind in ('pause', 'disengagement')),
  add constraint pause_dates check (ends_on >= starts_on),
  add constraint pause_apart exclude using gist (referral_id with =, daterange(starts_on, ends_on, '[]') with &&);
alter table extension
  add constraint extension_sequence check (sequence >= 1),
  add constraint extension_months check (months between 1 and 12),
  add constraint extension_dates check (ends_on >= starts_on),
  add constraint extension_apart exclude using gist (referral_id with =, daterange(starts_on, ends_on, '[]') with &&);

create function app.check_started() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  day date := (to_jsonb(new) ->> tg_argv[0])::date;
begin
  if not exists (select from referral r where r.id = new.referral_id and r.started_on <= day) then
    raise exception 'The journey has not started by %', day using errcode = 'PW003', detail = tg_argv[0];
  end if;
  return new;
end
$$;
comment on function app.check_started() is 'Refuses what is dated before the start of the journey; the argument names the date.';
create trigger started before insert or update of starts_on on model_period
  for each row execute function app.check_started('starts_on');
create trigger started before insert or update of starts_on on pause
  for each row execute function app.check_started('starts_on');
create trigger started before insert or update of starts_on on extension
  for each row execute function app.check_started('starts_on');
create trigger started before insert or update of achieved_on on milestone
  for each row execute function app.check_started('achieved_on');

create function app.extensions_allowed(body uuid, cohort text, day date) returns int
language sql stable parallel safe
return case cohort
  when 'out_of_work' then coalesce(app.rule_value('out_of_work_extensions_max', body, day)::int, 2)
  else coalesce(app.rule_value('in_work_extensions_max', body, day)::int, 1)
end;
comment on function app.extensions_allowed(uuid, text, date) is
  'How many extensions a cohort can have (MI note, Table B): by the rule in force, else two out of work and one in work.';

create function app.check_extension() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  journey referral;
  allowed int;
begin
  select * into journey from referral where id = new.referral_id;
  allowed := app.extensions_allowed(journey.accountable_body_id, journey.cohort, new.approved_on);
  if new.sequence > allowed then
    raise exception 'At most % extensions for this cohort', allowed using errcode = 'PW003', detail = 'sequence';
  elsif new.sequence <> 1 + (select count(*) from extension e where e.referral_id = new.referral_id and e.id <> new.id and e.sequence < new.sequence) then
    raise exception 'Extensions are numbered one by one' using errcode = 'PW003', detail = 'sequence';
  end if;
  return new;
end
$$;
create trigger extension_allowed before insert or update of sequence on extension
  for each row execute function app.check_extension();

-- ---- Supported employment --------------------------------------------------------------------

alter table action_plan_step
  add constraint action_plan_step_owner check (owner in ('specialist', 'participant', 'other'));
alter table action_plan_review add constraint action_plan_review_dates check (next_review_on > reviewed_on);
alter table job_preference
  add constraint job_preference_weekly_minutes check (weekly_minutes between 1 and 10080);
alter table session
  add constraint session_minutes check (minutes between 0 and 1440 and (minutes > 0 or attendance <> 'attended')),
  add constraint session_attendance check (attendance in ('attended', 'did_not_attend', 'cancelled'));
alter table employer_contact
  add constraint employer_contact_made_by check (made_by in ('specialist', 'participant')),
  add constraint employer_contact_kind check (kind in ('competitive_job', 'relationship')),
  -- A competitive job is sought for a named person; a relationship may be about nobody in particular.
  add constraint employer_contact_about_somebody check (
    referral_id is not null or (kind = 'relationship' and made_by = 'specialist'));
alter table job
  add constraint job_kind check (kind in ('employed', 'self_employed')),
  add constraint job_dates check (ended_on >= started_on),
  add constraint job_weekly_minutes check (weekly_minutes between 1 and 10080),
  add constraint job_hourly_rate check (hourly_rate_pence >= 0),
  add constraint job_leaving_reason check (leaving_reason is null or ended_on is not null);
alter table adjustment
  add constraint adjustment_dates check (in_place_on >= agreed_on and review_on >= agreed_on);
alter table earning
  add constraint earning_dates check (period_to >= period_from),
  add constraint earning_gross check (gross_pence >= 0),
  add constraint earning_source check (
    source in ('rti', 'payslip', 'employer_confirmation', 'self_declared', 'trading_accounts'));
alter table milestone
  add constraint milestone_type check (type in (
    'job_start', 'first_earnings', 'ping_1000', 'ping_2000', 'ping_3000', 'ping_4000', 'ping_5000',
    'lower', 'higher', 'in_work', 'self_employed')),
  add constraint milestone_evidence_path check (evidence_path in ('local_records', 'prap', 'self_employed_claim')),
  add constraint milestone_reporting_month check (
    extract(day from reporting_month) = 1 and reporting_month >= date_trunc('month', achieved_on)::date),
  add constraint milestone_money check (hourly_rate_pence > 0 and threshold_pence > 0);

create function app.check_milestone_cohort() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  cohort text := (select r.cohort from referral r where r.id = new.referral_id);
begin
  if (new.type = 'in_work' and cohort <> 'in_work_retention')
     or (new.type in ('first_earnings', 'lower', 'higher') and cohort <> 'out_of_work') then
    raise exception 'Milestone % is not one of cohort %', new.type, cohort using errcode = 'PW003', detail = 'type';
  end if;
  return new;
end
$$;
comment on function app.check_milestone_cohort() is
  'First earnings and the lower and higher outcome are recorded for people out of work, the in-work outcome for retention '
  '(MI note, Table A End of Provision and Table B Supported Employment).';
create trigger milestone_cohort before insert or update of type on milestone
  for each row execute function app.check_milestone_cohort();

-- ---- Rules, lists and targets ------------------------------------------------------------------

alter table code
  add constraint code_form check (code ~ '^[a-z0-9][a-z0-9_]*$'),
  add constraint code_dates check (valid_to >= valid_from),
  add constraint code_of_body_maps check (accountable_body_id is null or maps_to is not null);
alter table wage_rate
  add constraint wage_rate_ages check (age_from >= 0 and age_to >= age_from),
  add constraint wage_rate_amount check (hourly_pence > 0);
alter table rule
  add constraint rule_value_type check (value_type in ('integer', 'pence', 'decimal', 'text', 'boolean', 'enum')),
  add constraint rule_certainty check (certainty in ('documented', 'analogue', 'unset'));
alter table target
  add constraint target_points check (floor_basis_points >= 0 and target_basis_points >= floor_basis_points);
alter table start_profile
  add constraint start_profile_status check (status in ('draft', 'agreed')),
  add constraint start_profile_agreed check ((status = 'agreed') = (agreed_on is not null));
alter table start_profile_line
  add constraint start_profile_line_month check (extract(day from month) = 1),
  add constraint start_profile_line_starts check (starts >= 0),
  add constraint start_profile_line_model check (model in ('ips', 'seqf')),
  add constraint start_profile_line_cohort check (cohort in ('out_of_work', 'in_work_retention'));

-- The unique indexes of the tables hold the values of a body; these hold the national ones, whose body is empty.
create unique index rule_setting_national_once on rule_setting (rule_key, valid_from) where accountable_body_id is null;
create unique index target_national_once on target (measure_id, valid_from) where accountable_body_id is null;

create function app.check_rule_value() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  rule rule;
begin
  select * into rule from rule r where r.key = new.rule_key;
  if not (case rule.value_type
    when 'integer' then new.value ~ '^\d{1,9}$'
    when 'pence' then new.value ~ '^\d{1,9}$'
    when 'decimal' then new.value ~ '^\d{1,9}(\.\d{1,4})?$'
    when 'boolean' then new.value in ('true', 'false')
    when 'enum' then new.value = any (rule.options)
    else true
  end) then
    raise exception 'Not a value of rule %', new.rule_key using errcode = 'PW003', detail = 'value';
  end if;
  return new;
end
$$;
create trigger rule_value before insert or update of rule_key, value on rule_setting
  for each row execute function app.check_rule_value();
