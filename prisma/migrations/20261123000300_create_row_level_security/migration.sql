-- Who may do what with which rows: roles that own nothing, least privileges, row-level security on every table.
--
-- placewell_app     requests of those who may see who a person is
-- placewell_reader  requests of those who may not: it has no privilege on identity and free-text columns
-- placewell_auth    sign-in, before anybody is known
-- The owner of the tables migrates, seeds and maintains. Requests never act as the owner.

do $$
declare
  name text;
  may_act text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
  foreach name in array array['placewell_app', 'placewell_reader', 'placewell_auth'] loop
    begin
      if not exists (select from pg_roles where rolname = name) then
        execute format('create role %I nologin', name);
      end if;
    exception
      -- Another database of the same server is being made at this moment.
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        raise exception 'The role % is missing and % may not create roles', name, current_user
          using hint = format(
            'Let an administrator run: create role placewell_app nologin; create role placewell_reader nologin; '
            'create role placewell_auth nologin; grant placewell_app, placewell_reader, placewell_auth to %I;', current_user);
    end;
    begin
      if not pg_has_role(current_user, name, may_act) then
        execute format('grant %I to %I', name, current_user);
      end if;
    exception
      when insufficient_privilege then
        raise exception '% may not act as the role %', current_user, name
          using hint = format(
            'Let an administrator run: grant placewell_app, placewell_reader, placewell_auth to %I;', current_user);
    end;
  end loop;
end
$$;

revoke create on schema public from public;
grant usage on schema public, app to placewell_app, placewell_reader, placewell_auth;

-- ---- Privileges --------------------------------------------------------------------------------

grant select on
  organisation, delivery_agreement, local_authority, delivery_area, app_user, api_client, saved_view, employment_specialist,
  participant, expression_of_interest, referral, model_period, assignment, pause, extension, support_stage,
  vocational_profile, job_preference, action_plan_step, action_plan_review, session, employer, employer_contact, job,
  adjustment, earning, milestone, code_list, code, bank_holiday, wage_rate, rule, rule_setting, measure, target,
  start_profile, start_profile_line, audit_event, read_event, idempotency
  to placewell_app;
grant insert, update on
  organisation, delivery_agreement, local_authority, delivery_area, app_user, api_client, employment_specialist,
  expression_of_interest, referral, model_period, assignment, pause, extension, support_stage,
  vocational_profile, job_preference, action_plan_step, action_plan_review, session, employer, employer_contact, job,
  adjustment, earning, milestone, code, bank_holiday, wage_rate, rule_setting, target, start_profile, start_profile_line
  to placewell_app;
grant insert on participant, idempotency to placewell_app;
-- Records of people are never deleted. A draft can lose a line, a calendar a holiday that was called off.
grant delete on start_profile_line, bank_holiday to placewell_app;
grant insert, update, delete on saved_view to placewell_app, placewell_reader;

-- partner_ids says who may see a person: after the first day only triggers change it.
do $$
begin
  execute (
    select format('grant update (%s) on participant to placewell_app', string_agg(quote_ident(c.column_name), ', '))
      from information_schema.columns c
     where c.table_schema = 'public' and c.table_name = 'participant'
       and c.column_name not in ('id', 'accountable_body_id', 'reference', 'partner_ids', 'has_nino', 'eligibility_basis'));
end
$$;

do $$
declare
  -- Identity, contact, free text, and criminal-offence data.
  withheld text[] := array[
    'participant.forename', 'participant.middle_names', 'participant.surname', 'participant.preferred_name',
    'participant.date_of_birth', 'participant.nino_encrypted', 'participant.nino_index', 'participant.address_line1',
    'participant.address_line2', 'participant.town', 'participant.postcode', 'participant.phone', 'participant.email',
    'participant.partner_reference', 'participant.offence_groups',
    'expression_of_interest.source_detail', 'expression_of_interest.confirmed_warnings',
    'expression_of_interest.partner_reference',
    'referral.job_at_start_title', 'referral.prap_reference', 'referral.partner_reference',
    'vocational_profile.strengths', 'vocational_profile.goals', 'vocational_profile.support_needs',
    'vocational_profile.disclosure', 'action_plan_step.action', 'action_plan_review.summary',
    'session.note', 'session.partner_reference',
    'employer.contact_name', 'employer.contact_email', 'employer.contact_phone',
    'employer_contact.note', 'employer_contact.partner_reference', 'job.title', 'job.partner_reference',
    'adjustment.description', 'earning.evidence_reference', 'earning.partner_reference', 'milestone.note',
    'api_client.key_hash'];
  readable text[] := array[
    'organisation', 'delivery_agreement', 'local_authority', 'delivery_area', 'app_user', 'api_client', 'saved_view',
    'employment_specialist', 'participant', 'expression_of_interest', 'referral', 'model_period', 'assignment', 'pause',
    'extension', 'support_stage', 'vocational_profile', 'job_preference', 'action_plan_step', 'action_plan_review',
    'session', 'employer', 'employer_contact', 'job', 'adjustment', 'earning', 'milestone', 'code_list', 'code',
    'bank_holiday', 'wage_rate', 'rule', 'rule_setting', 'measure', 'target', 'start_profile', 'start_profile_line'];
  item record;
begin
  for item in
    select c.table_name, string_agg(quote_ident(c.column_name), ', ') as columns
      from information_schema.columns c
     where c.table_schema = 'public' and c.table_name = any (readable)
       and not c.table_name || '.' || c.column_name = any (withheld)
     group by c.table_name
  loop
    execute format('grant select (%s) on %I to placewell_reader', item.columns, item.table_name);
  end loop;
end
$$;

grant select, insert, update, delete on auth_session, auth_account, auth_verification to placewell_auth;
grant select on app_user, api_client, organisation, employment_specialist to placewell_auth;
grant update (email_verified, failed_sign_ins, locked_until, last_sign_in_at, locale, updated_at) on app_user to placewell_auth;
grant update (last_used_at, updated_at) on api_client to placewell_auth;

-- ---- Row-level security on every table -----------------------------------------------------------

do $$
declare
  item record;
begin
  for item in
    select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '_prisma_migrations'
  loop
    execute format('alter table %I enable row level security, force row level security', item.name);
    -- Force makes the owner obey as well, and on a hosted server the owner is no superuser: seeds and triggers need this.
    execute format('create policy owner_maintains on %I to %I using (true) with check (true)', item.name, current_user);
  end loop;
end
$$;

-- ---- People and their journeys -------------------------------------------------------------------
--
-- Functions stand in a select of their own: PostgreSQL then asks them once a statement and not once a row. No partner
-- set means an accountable body's view of all partners; coalesce says that with one question instead of two.

create policy tenant_reads on participant for select to placewell_app, placewell_reader using (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and coalesce((select app.partner_id()) = any (partner_ids), true));
-- A partner puts itself into partner_ids when it makes the record; the trigger on its expression of interest would come too late.
create policy tenant_inserts on participant for insert to placewell_app with check (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and ((select app.partner_id()) is null or partner_ids = array[(select app.partner_id())]));
create policy tenant_updates on participant for update to placewell_app using (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and coalesce((select app.partner_id()) = any (partner_ids), true)
  and not app.on_anothers_caseload(id));

-- An expression of interest or a referral can only be made for a person the actor can see: it gives access to them.
create policy tenant_inserts on expression_of_interest for insert to placewell_app with check (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and partner_id = coalesce((select app.partner_id()), partner_id)
  and exists (select from participant p where p.id = participant_id)
  and not app.on_anothers_caseload(participant_id));
create policy tenant_updates on expression_of_interest for update to placewell_app using (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and partner_id = coalesce((select app.partner_id()), partner_id)
  and not app.on_anothers_caseload(participant_id));

create policy tenant_inserts on referral for insert to placewell_app with check (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and partner_id = coalesce((select app.partner_id()), partner_id)
  and exists (select from participant p where p.id = participant_id)
  and not app.on_anothers_caseload(participant_id));
create policy tenant_updates on referral for update to placewell_app using (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and partner_id = coalesce((select app.partner_id()), partner_id)
  and app.on_caseload(id));

do $$
declare
  tenant text := 'accountable_body_id = any ((select app.accountable_body_ids())::uuid[])'
    || ' and partner_id = coalesce((select app.partner_id()), partner_id)';
  item text;
begin
  foreach item in array array[
    'expression_of_interest', 'referral', 'model_period', 'assignment', 'pause', 'extension', 'support_stage',
    'vocational_profile', 'job_preference', 'action_plan_step', 'action_plan_review', 'session', 'employer',
    'employer_contact', 'job', 'adjustment', 'earning', 'milestone', 'employment_specialist']
  loop
    execute format('create policy tenant_reads on %I for select to placewell_app, placewell_reader using (%s)', item, tenant);
  end loop;
  foreach item in array array[
    'model_period', 'pause', 'extension', 'support_stage', 'vocational_profile', 'job_preference', 'action_plan_step',
    'action_plan_review', 'session', 'job', 'adjustment', 'earning', 'milestone']
  loop
    execute format('create policy caseload_inserts on %I for insert to placewell_app with check (%s and app.on_caseload(referral_id))', item, tenant);
    execute format('create policy caseload_updates on %I for update to placewell_app using (%s and app.on_caseload(referral_id))', item, tenant);
  end loop;
  execute format('create policy caseload_updates on assignment for update to placewell_app using (%s and app.on_caseload(referral_id))', tenant);
  -- A specialist may take on a journey that is nobody's, and nothing else.
  execute format(
    'create policy caseload_inserts on assignment for insert to placewell_app with check (%s and (
       (select app.role()) <> ''EMPLOYMENT_SPECIALIST''
       or (specialist_id = (select app.specialist_id())
           and not app.on_anothers_caseload((select r.participant_id from referral r where r.id = referral_id)))))', tenant);
  execute format('create policy tenant_inserts on employer for insert to placewell_app with check (%s)', tenant);
  execute format('create policy tenant_updates on employer for update to placewell_app using (%s)', tenant);
  execute format(
    'create policy caseload_inserts on employer_contact for insert to placewell_app with check (%s and (
       (select app.role()) <> ''EMPLOYMENT_SPECIALIST''
       or (referral_id is null and specialist_id = (select app.specialist_id())) or app.on_caseload(referral_id)))', tenant);
  execute format(
    'create policy caseload_updates on employer_contact for update to placewell_app using (%s and (
       (select app.role()) <> ''EMPLOYMENT_SPECIALIST''
       or (referral_id is null and specialist_id = (select app.specialist_id())) or app.on_caseload(referral_id)))', tenant);
  execute format(
    'create policy manager_inserts on employment_specialist for insert to placewell_app with check (%s
       and (select app.role()) in (''AB_ADMINISTRATOR'', ''PARTNER_MANAGER''))', tenant);
  execute format(
    'create policy manager_updates on employment_specialist for update to placewell_app using (%s
       and (select app.role()) in (''AB_ADMINISTRATOR'', ''PARTNER_MANAGER''))', tenant);
end
$$;

-- ---- Organisations and agreements ------------------------------------------------------------------

create policy party_reads on delivery_agreement for select to placewell_app, placewell_reader using (
  (select app.organisation_id()) in (accountable_body_id, partner_id)
  or (select app.role()) in ('SYSTEM_ADMINISTRATOR', 'DWP_VIEWER'));
create policy body_inserts on delivery_agreement for insert to placewell_app with check (
  (select app.role()) = 'SYSTEM_ADMINISTRATOR'
  or ((select app.role()) = 'AB_ADMINISTRATOR' and accountable_body_id = (select app.organisation_id())));
create policy body_updates on delivery_agreement for update to placewell_app using (
  (select app.role()) = 'SYSTEM_ADMINISTRATOR'
  or ((select app.role()) = 'AB_ADMINISTRATOR' and accountable_body_id = (select app.organisation_id())));

create policy related_reads on organisation for select to placewell_app, placewell_reader using (
  (select app.role()) in ('SYSTEM_ADMINISTRATOR', 'DWP_VIEWER')
  or id = (select app.organisation_id())
  or ((select app.role()) is not null and (
    kind = 'dwp'
    or exists (select from delivery_agreement a where organisation.id in (a.accountable_body_id, a.partner_id)))));
create policy system_inserts on organisation for insert to placewell_app with check ((select app.role()) = 'SYSTEM_ADMINISTRATOR');
create policy system_updates on organisation for update to placewell_app using ((select app.role()) = 'SYSTEM_ADMINISTRATOR');

-- ---- Users and API clients ---------------------------------------------------------------------------

-- Who may manage an account of a role at an organisation. Nobody hands out more than they have.
create function app.may_manage(organisation uuid, account_role text) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  return case app.role()
    when 'SYSTEM_ADMINISTRATOR' then true
    when 'AB_ADMINISTRATOR' then account_role not in ('SYSTEM_ADMINISTRATOR', 'DWP_VIEWER') and (
      organisation = app.organisation_id()
      or exists (select from delivery_agreement a
                  where a.accountable_body_id = app.organisation_id() and a.partner_id = organisation))
    when 'PARTNER_MANAGER' then organisation = app.organisation_id()
      and account_role in ('PARTNER_MANAGER', 'EMPLOYMENT_SPECIALIST', 'API_CLIENT_PARTNER')
    else false
  end;
end
$$;

create policy managed_reads on app_user for select to placewell_app, placewell_reader
  using (id = (select app.user_id()) or app.may_manage(organisation_id, role));
create policy managed_inserts on app_user for insert to placewell_app with check (app.may_manage(organisation_id, role));
create policy managed_updates on app_user for update to placewell_app using (app.may_manage(organisation_id, role));
create policy managed_reads on api_client for select to placewell_app, placewell_reader
  using (id = (select app.user_id()) or app.may_manage(organisation_id, role));
create policy managed_inserts on api_client for insert to placewell_app with check (app.may_manage(organisation_id, role));
create policy managed_updates on api_client for update to placewell_app using (app.may_manage(organisation_id, role));

create policy own on saved_view to placewell_app, placewell_reader
  using (user_id = (select app.user_id())) with check (user_id = (select app.user_id()));
create policy own_reads on idempotency for select to placewell_app using (principal_id = (select app.user_id()));
create policy own_inserts on idempotency for insert to placewell_app with check (principal_id = (select app.user_id()));

do $$
declare
  item text;
begin
  foreach item in array array['auth_session', 'auth_account', 'auth_verification', 'app_user', 'api_client'] loop
    execute format('create policy sign_in on %I to placewell_auth using (true) with check (true)', item);
  end loop;
  foreach item in array array['organisation', 'employment_specialist'] loop
    execute format('create policy sign_in on %I for select to placewell_auth using (true)', item);
  end loop;
end
$$;

-- ---- Rules, lists, calendars, targets -------------------------------------------------------------------

do $$
declare
  own text := '((select app.role()) = ''SYSTEM_ADMINISTRATOR'' and accountable_body_id is null)'
    || ' or ((select app.role()) = ''AB_ADMINISTRATOR'' and accountable_body_id = (select app.organisation_id()))';
  item text;
begin
  -- National: read by all who are signed in, written by the system administrator.
  foreach item in array array['local_authority', 'code_list', 'bank_holiday', 'wage_rate', 'rule', 'measure'] loop
    execute format('create policy everybody_reads on %I for select to placewell_app, placewell_reader using ((select app.role()) is not null)', item);
  end loop;
  foreach item in array array['local_authority', 'bank_holiday', 'wage_rate'] loop
    execute format('create policy system_inserts on %I for insert to placewell_app with check ((select app.role()) = ''SYSTEM_ADMINISTRATOR'')', item);
    execute format('create policy system_updates on %I for update to placewell_app using ((select app.role()) = ''SYSTEM_ADMINISTRATOR'')', item);
  end loop;
  -- National, with additions of an accountable body of its own.
  foreach item in array array['code', 'rule_setting', 'target'] loop
    execute format(
      'create policy everybody_reads on %I for select to placewell_app, placewell_reader using ((select app.role()) is not null and (
         accountable_body_id is null or accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
         or (select app.role()) = ''SYSTEM_ADMINISTRATOR''))', item);
    execute format('create policy own_inserts on %I for insert to placewell_app with check (%s)', item, own);
    execute format('create policy own_updates on %I for update to placewell_app using (%s)', item, own);
  end loop;
  -- An accountable body's own.
  foreach item in array array['delivery_area', 'start_profile'] loop
    execute format('create policy body_reads on %I for select to placewell_app, placewell_reader using (accountable_body_id = any ((select app.accountable_body_ids())::uuid[]))', item);
    execute format('create policy own_inserts on %I for insert to placewell_app with check ((select app.role()) = ''AB_ADMINISTRATOR'' and accountable_body_id = (select app.organisation_id()))', item);
    execute format('create policy own_updates on %I for update to placewell_app using ((select app.role()) = ''AB_ADMINISTRATOR'' and accountable_body_id = (select app.organisation_id()))', item);
  end loop;
end
$$;
create policy system_deletes on bank_holiday for delete to placewell_app using ((select app.role()) = 'SYSTEM_ADMINISTRATOR');

create policy body_reads on start_profile_line for select to placewell_app, placewell_reader using (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and ((select app.partner_id()) is null or partner_id is null or partner_id = (select app.partner_id())));
-- An agreed profile stays as it was agreed; a change is a new version.
create policy draft_inserts on start_profile_line for insert to placewell_app with check (
  (select app.role()) = 'AB_ADMINISTRATOR' and accountable_body_id = (select app.organisation_id())
  and exists (select from start_profile p where p.id = profile_id and p.status = 'draft'));
create policy draft_updates on start_profile_line for update to placewell_app using (
  (select app.role()) = 'AB_ADMINISTRATOR' and accountable_body_id = (select app.organisation_id())
  and exists (select from start_profile p where p.id = profile_id and p.status = 'draft'));
create policy draft_deletes on start_profile_line for delete to placewell_app using (
  (select app.role()) = 'AB_ADMINISTRATOR' and accountable_body_id = (select app.organisation_id())
  and exists (select from start_profile p where p.id = profile_id and p.status = 'draft'));

-- ---- Evidence: read with the person, written by triggers and functions only ------------------------------

create policy tenant_reads on audit_event for select to placewell_app using (
  ((select app.role()) = 'SYSTEM_ADMINISTRATOR' and participant_id is null)
  or (accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
      and ((select app.partner_id()) is null
           or partner_id = (select app.partner_id())
           or (partner_id is null and exists (select from participant p where p.id = audit_event.participant_id)))));
create policy tenant_reads on read_event for select to placewell_app using (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and ((select app.partner_id()) is null or exists (select from participant p where p.id = read_event.participant_id)));
