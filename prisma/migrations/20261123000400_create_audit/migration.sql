-- Evidence of what was done: every change by a trigger, every look at a person by a function, both append-only.

alter table audit_event
  add constraint audit_event_action check (action in ('insert', 'update', 'delete')),
  add constraint audit_event_actor_kind check (actor_kind in ('user', 'api_client', 'system'));
alter table read_event
  add constraint read_event_what check (what in ('record', 'list', 'nino', 'contact', 'export')),
  add constraint read_event_actor_kind check (actor_kind in ('user', 'api_client', 'system'));

create function app.reason() returns text
language sql stable parallel safe
return nullif(trim(current_setting('app.reason', true)), '');

-- ---- Changes -----------------------------------------------------------------------------------

create function app.changes(before jsonb, after jsonb, omitted text[], masked text[]) returns jsonb
language sql immutable parallel safe
return (
  select coalesce(jsonb_object_agg(
           col,
           case when col = any (masked)
             then jsonb_build_array(
               case when before -> col <> 'null' then 'changed' end, case when after -> col <> 'null' then 'changed' end)
             else jsonb_build_array(before -> col, after -> col)
           end), '{}')
    from jsonb_object_keys(coalesce(before, after)) col
   where before -> col is distinct from after -> col and not col = any (omitted));
comment on function app.changes(jsonb, jsonb, text[], text[]) is
  'Columns that differ, each with [before, after]; of masked columns only whether there was a value, as "changed".';

create function app.audit() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  row_now jsonb := coalesce(after, before);
  changed jsonb := '{}';
  -- Bookkeeping, and what must not be in the evidence at all; a change of the NINO is noted as such below.
  omitted constant text[] := array[
    'version', 'created_at', 'updated_at', 'partner_ids', 'nino_encrypted', 'nino_index', 'key_hash',
    'failed_sign_ins', 'last_sign_in_at', 'last_used_at'];
  -- Who a person is, and free text, in which anything can stand.
  masked constant text[] := array[
    'forename', 'middle_names', 'surname', 'preferred_name', 'date_of_birth', 'address_line1', 'address_line2', 'town',
    'postcode', 'phone', 'email', 'partner_reference', 'offence_groups', 'source_detail', 'confirmed_warnings',
    'job_at_start_title', 'prap_reference', 'strengths', 'goals', 'support_needs', 'disclosure', 'action', 'summary',
    'note', 'contact_name', 'contact_email', 'contact_phone', 'title', 'description', 'evidence_reference', 'approved_by'];
begin
  -- The owner may load in bulk without evidence of each row; a request cannot.
  if current_setting('app.audit', true) = 'off' and not app.is_request() then
    return null;
  end if;
  -- The first values of a row are in the row: later changes say what they were.
  if tg_op <> 'INSERT' then
    changed := app.changes(before, after, omitted, masked);
    if tg_table_name = 'participant' and before -> 'nino_index' is distinct from after -> 'nino_index' then
      changed := changed || jsonb_build_object('nino', jsonb_build_array(
        case when before -> 'nino_index' <> 'null' then 'changed' end, case when after -> 'nino_index' <> 'null' then 'changed' end));
    end if;
    if changed = '{}' then
      return null;
    end if;
  end if;
  insert into audit_event (
    accountable_body_id, partner_id, participant_id, table_name, row_id, action, changes,
    actor_id, actor_kind, actor_name, actor_role, request_id, reason)
  values (
    (row_now ->> 'accountable_body_id')::uuid,
    (row_now ->> 'partner_id')::uuid,
    case
      when tg_table_name = 'participant' then (row_now ->> 'id')::uuid
      when row_now ? 'participant_id' then (row_now ->> 'participant_id')::uuid
      when row_now ? 'referral_id' then (select r.participant_id from referral r where r.id = (row_now ->> 'referral_id')::uuid)
    end,
    tg_table_name,
    coalesce(row_now ->> 'id', row_now ->> 'code'),
    lower(tg_op),
    changed,
    app.user_id(),
    coalesce(nullif(current_setting('app.actor_kind', true), ''), 'system'),
    coalesce(nullif(current_setting('app.actor_name', true), ''), session_user::text),
    coalesce(app.role(), 'system'),
    nullif(current_setting('app.request_id', true), ''),
    app.reason());
  return null;
end
$$;

do $$
declare
  item text;
begin
  foreach item in array array[
    'organisation', 'delivery_agreement', 'local_authority', 'delivery_area', 'app_user', 'api_client',
    'employment_specialist', 'participant', 'expression_of_interest', 'referral', 'model_period', 'assignment', 'pause',
    'extension', 'support_stage', 'vocational_profile', 'job_preference', 'action_plan_step', 'action_plan_review',
    'session', 'employer', 'employer_contact', 'job', 'adjustment', 'earning', 'milestone', 'code', 'bank_holiday',
    'wage_rate', 'rule_setting', 'target', 'start_profile', 'start_profile_line']
  loop
    execute format('create trigger audit after insert or update or delete on %I for each row execute function app.audit()', item);
  end loop;
end
$$;

-- ---- Reasons -----------------------------------------------------------------------------------

create function app.demand_reason() returns trigger
language plpgsql
as $$
declare
  before jsonb := to_jsonb(old);
  after jsonb := to_jsonb(new);
  col text;
begin
  if app.reason() is null then
    foreach col in array tg_argv loop
      if before -> col <> 'null' and before -> col is distinct from after -> col then
        raise exception 'Changing % needs a reason', replace(col, 'nino_index', 'nino')
          using errcode = 'PW001', detail = replace(col, 'nino_index', 'nino');
      end if;
    end loop;
  end if;
  return new;
end
$$;
comment on function app.demand_reason() is
  'Refuses to change what was recorded before without app.reason. Filling an empty column needs none. Arguments: columns.';

create trigger reason_demanded before update on participant for each row
  execute function app.demand_reason('forename', 'middle_names', 'surname', 'date_of_birth', 'nino_index');
create trigger reason_demanded before update on referral for each row
  execute function app.demand_reason(
    'started_on', 'ended_on', 'end_reason', 'rejected_on', 'cancelled_on', 'not_started_scenario', 'not_started_reason');
create trigger reason_demanded before update on milestone for each row
  execute function app.demand_reason('type', 'achieved_on', 'reporting_month', 'evidence_path');

-- ---- Reads -------------------------------------------------------------------------------------

create function app.log_read(participants uuid[], what text, reason text default null) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  insert into read_event (
    accountable_body_id, participant_id, what, actor_id, actor_kind, actor_name, actor_role, request_id, reason)
  select p.accountable_body_id, p.id, log_read.what, app.user_id(),
         coalesce(nullif(current_setting('app.actor_kind', true), ''), 'system'),
         coalesce(nullif(current_setting('app.actor_name', true), ''), session_user::text),
         coalesce(app.role(), 'system'),
         nullif(current_setting('app.request_id', true), ''),
         coalesce(nullif(trim(log_read.reason), ''), app.reason())
    from participant p
   where p.id = any (participants)
     -- Only what the actor can see can have been read; this function itself sees all.
     and p.accountable_body_id = any (app.accountable_body_ids())
     and (app.partner_id() is null or app.partner_id() = any (p.partner_ids));
end
$$;
comment on function app.log_read(uuid[], text, text) is
  'Notes that the actor looked at people: record, list, nino or export.';

-- ---- Append-only ---------------------------------------------------------------------------------

create function app.refuse_change() returns trigger
language plpgsql
as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'PW004';
end
$$;
create trigger append_only before update or delete or truncate on audit_event
  for each statement execute function app.refuse_change();
create trigger append_only before update or delete or truncate on read_event
  for each statement execute function app.refuse_change();
