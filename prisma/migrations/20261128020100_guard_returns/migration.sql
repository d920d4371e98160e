-- Returns: what may stand in them, who reads and writes them, and that what was submitted never changes.

-- ---- Constraints ---------------------------------------------------------------------------------

alter table return_period
  add constraint return_period_kind check (kind in ('month', 'quarter')),
  add constraint return_period_days check (
    first_day = date_trunc(kind, first_day::timestamp)::date
    and last_day = (first_day + case kind when 'month' then interval '1 month' else interval '3 months' end)::date - 1),
  add constraint return_period_order check (opens_on > first_day and due_on >= opens_on and edits_end_on >= due_on);
alter table return_exception
  add constraint return_exception_reason check (trim(exception_reason) <> '');
alter table return_revision
  add constraint return_revision_number check (number >= 1),
  add constraint return_revision_reopened check (
    (number = 1) = (reopen_reason is null) and num_nonnulls(reopen_reason, reopened_by_id, reopened_by_name) in (0, 3)),
  add constraint return_revision_prepared check (num_nonnulls(prepared_at, prepared_by_id, prepared_by_name) in (0, 3)),
  add constraint return_revision_signed check (
    num_nonnulls(signed_at, signed_by_id, signed_by_name, signed_digest) in (0, 4)
    and (signed_at is null or prepared_at is not null)),
  -- Who signs saw it with other eyes than who prepared it.
  add constraint return_revision_second_person check (signed_by_id <> prepared_by_id),
  add constraint return_revision_submitted check (
    num_nonnulls(submitted_at, submitted_by_id, submitted_by_name) in (0, 3)
    and (submitted_at is null or signed_at is not null)),
  add constraint return_revision_accepted check (
    num_nonnulls(accepted_at, accepted_by_id, accepted_by_name) in (0, 3)
    and (accepted_at is null or submitted_at is not null)),
  add constraint return_revision_sent_back check (
    num_nonnulls(sent_back_at, sent_back_by_id, sent_back_by_name, questions) in (0, 4)
    and (sent_back_at is null or submitted_at is not null)),
  add constraint return_revision_one_answer check (num_nonnulls(accepted_at, sent_back_at) <= 1);
-- One at a time: two people who open a period at once would work past each other.
create unique index return_revision_one_open on return_revision (period_id) where submitted_at is null;
alter table return_waiver
  add constraint return_waiver_approved check (num_nonnulls(approved_at, approved_by_id, approved_by_name) in (0, 3)),
  add constraint return_waiver_second_person check (approved_by_id <> requested_by_id),
  add constraint return_waiver_count check (offender_count >= 0);
alter table return_check_answer add constraint return_check_answer_count check (offender_count >= 0);
alter table requirement_collection
  add constraint requirement_collection_choice check (collection in ('manual', 'digital'));
create unique index requirement_collection_national_once on requirement_collection (row_id, valid_from)
  where accountable_body_id is null;
alter table return_term add constraint return_term_kind check (kind in ('cover', 'definition', 'setting', 'target'));
alter table return_figure
  add constraint return_figure_scope check (
    scope in ('whole', 'area', 'partner') and (scope = 'partner') = (partner_id is not null)
    and (scope = 'area' or area_id is null));
alter table return_member add constraint return_member_part check (part in ('numerator', 'denominator'));

-- ---- What was submitted stays ----------------------------------------------------------------------

create function app.keep_submitted_return() returns trigger
language plpgsql
as $$
declare
  -- What DWP answers is all that is added to a submitted revision; the receipt comes within the submission itself.
  later text[] := array['accepted_at', 'accepted_by_id', 'accepted_by_name', 'sent_back_at', 'sent_back_by_id',
    'sent_back_by_name', 'questions', 'version', 'updated_at'];
begin
  if tg_op = 'DELETE' then
    raise exception 'A revision of a return is never deleted' using errcode = 'PW004';
  end if;
  if old.submitted_at = now() then
    later := later || array['content_digest', 'receipt'];
  end if;
  if old.submitted_at is not null and to_jsonb(new) - later <> to_jsonb(old) - later then
    raise exception 'A submitted return stays as it is' using errcode = 'PW004';
  end if;
  if num_nonnulls(old.accepted_at, old.sent_back_at) > 0
     and (new.accepted_at, new.sent_back_at, new.questions) is distinct from (old.accepted_at, old.sent_back_at, old.questions) then
    raise exception 'What DWP answered stays as it is' using errcode = 'PW004';
  end if;
  if old.submitted_at is null and new.submitted_at is not null and new.submitted_at <> now() then
    raise exception 'A return is submitted now' using errcode = 'PW004';
  end if;
  return new;
end
$$;
create trigger submitted_kept before update or delete on return_revision
  for each row execute function app.keep_submitted_return();

do $$
declare
  item text;
begin
  foreach item in array array['return_term', 'return_figure', 'return_member', 'return_person'] loop
    execute format('create trigger append_only before update or delete or truncate on %I
      for each statement execute function app.refuse_change()', item);
  end loop;
  foreach item in array array['return_part_signature', 'return_check_answer'] loop
    execute format('create trigger append_only before update or delete or truncate on %I
      for each statement execute function app.refuse_change()', item);
  end loop;
end
$$;

-- ---- Bookkeeping and evidence ------------------------------------------------------------------------

do $$
declare
  item text;
begin
  foreach item in array array[
    'return_period', 'return_exception', 'return_contact', 'return_revision', 'return_waiver', 'requirement_collection']
  loop
    execute format('create trigger touch before update on %I for each row execute function app.touch()', item);
    execute format('create trigger keys_kept before update on %I for each row execute function app.check_keys_kept(''id'', ''accountable_body_id'')', item);
  end loop;
  foreach item in array array[
    'return_period', 'return_exception', 'return_contact', 'return_revision', 'return_part_signature', 'return_check_answer',
    'return_waiver', 'requirement_collection']
  loop
    execute format('create trigger audit after insert or update or delete on %I for each row execute function app.audit()', item);
  end loop;
end
$$;

-- ---- Privileges ----------------------------------------------------------------------------------------

grant select on
  return_period, return_exception, return_contact, return_revision, return_part_signature, return_check_answer,
  return_waiver, requirement_collection, return_term, return_figure, return_member, return_person
  to placewell_app;
-- No people, and no words about them, for those who may not see identity.
grant select on return_period, return_revision, return_part_signature, requirement_collection, return_term, return_figure
  to placewell_reader;
grant insert, update on
  return_period, return_exception, return_contact, return_revision, return_waiver, requirement_collection to placewell_app;
grant insert on
  return_part_signature, return_check_answer, return_term, return_figure, return_member, return_person to placewell_app;

-- ---- Row-level security ----------------------------------------------------------------------------------

create function app.reads_returns() returns boolean
language sql stable parallel safe
return app.role() in ('AB_ADMINISTRATOR', 'AB_ANALYST', 'PARTNER_MANAGER', 'BI_READER');
comment on function app.reads_returns() is
  'Roles that see the returns of their accountable bodies. DWP sees what was submitted to it, by policies of its own.';

create function app.frozen_now() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  return array(
    select r.id from return_revision r
     where r.submitted_at = now() and r.accountable_body_id = app.organisation_id() and app.role() = 'AB_ADMINISTRATOR');
end
$$;
comment on function app.frozen_now() is
  'The revision that this very transaction submits: only then can something be frozen in it.';

do $$
declare
  body text := 'accountable_body_id = any ((select app.accountable_body_ids())::uuid[])';
  own text := '(select app.role()) = ''AB_ADMINISTRATOR'' and accountable_body_id = (select app.organisation_id())';
  item text;
begin
  foreach item in array array[
    'return_period', 'return_exception', 'return_contact', 'return_revision', 'return_part_signature', 'return_check_answer',
    'return_waiver', 'requirement_collection', 'return_term', 'return_figure', 'return_member', 'return_person']
  loop
    execute format('alter table %I enable row level security, force row level security', item);
    execute format('create policy owner_maintains on %I to %I using (true) with check (true)', item, current_user);
  end loop;

  -- The calendar, the revisions and what they stood on: all who see returns; DWP once submitted.
  foreach item in array array['return_period', 'return_revision', 'return_term'] loop
    execute format('create policy body_reads on %I for select to placewell_app, placewell_reader using (%s and (select app.reads_returns()))', item, body);
  end loop;
  -- A partner's part is the partner's and the accountable body's.
  foreach item in array array['return_part_signature', 'return_check_answer'] loop
    execute format('create policy part_reads on %I for select to placewell_app, placewell_reader using (
      %s and (select app.reads_returns()) and coalesce(partner_id = (select app.partner_id()), (select app.partner_id()) is null))', item, body);
  end loop;
  -- The accountable body's own matters.
  foreach item in array array['return_contact', 'return_waiver'] loop
    execute format('create policy body_reads on %I for select to placewell_app using (%s and (select app.role()) = ''AB_ADMINISTRATOR'')', item, body);
  end loop;
  -- People: of a partner only its own.
  foreach item in array array['return_member', 'return_person'] loop
    execute format('create policy people_reads on %I for select to placewell_app using (
      %s and (select app.role()) in (''AB_ADMINISTRATOR'', ''PARTNER_MANAGER'')
      and coalesce(partner_id = (select app.partner_id()), (select app.partner_id()) is null))', item, body);
  end loop;

  foreach item in array array['return_period', 'return_exception', 'return_contact', 'return_revision', 'return_waiver'] loop
    execute format('create policy own_inserts on %I for insert to placewell_app with check (%s)', item, own);
    execute format('create policy own_updates on %I for update to placewell_app using (%s)', item, own);
  end loop;
  -- Into what is frozen only the transaction that submits writes.
  foreach item in array array['return_term', 'return_figure', 'return_member', 'return_person'] loop
    execute format('create policy frozen_inserts on %I for insert to placewell_app with check (
      %s and revision_id = any ((select app.frozen_now())::uuid[]))', item, own);
  end loop;

  own := '((select app.role()) = ''SYSTEM_ADMINISTRATOR'' and accountable_body_id is null) or (' || own || ')';
  execute format('create policy own_inserts on requirement_collection for insert to placewell_app with check (%s)', own);
  execute format('create policy own_updates on requirement_collection for update to placewell_app using (%s)', own);
end
$$;

create policy submitted_reads on return_revision for select to placewell_reader using (
  (select app.role()) = 'DWP_VIEWER' and submitted_at is not null);
create policy submitted_reads on return_period for select to placewell_reader using (
  (select app.role()) = 'DWP_VIEWER'
  and exists (select from return_revision r where r.period_id = return_period.id and r.submitted_at is not null));
-- Whatever is frozen was submitted.
create policy submitted_reads on return_term for select to placewell_reader using ((select app.role()) = 'DWP_VIEWER');

-- The whole would tell a partner of the others, by subtraction.
create policy figure_reads on return_figure for select to placewell_app, placewell_reader using (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[]) and (select app.reads_returns())
  and coalesce(partner_id = (select app.partner_id()), (select app.partner_id()) is null)
  and (not restricted or (select app.role()) in ('AB_ADMINISTRATOR', 'PARTNER_MANAGER')));
-- How partners compare is not returned.
create policy submitted_reads on return_figure for select to placewell_reader using (
  (select app.role()) = 'DWP_VIEWER' and partner_id is null);

create policy holder_reads on return_exception for select to placewell_app using (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and ((select app.role()) = 'AB_ADMINISTRATOR' or user_id = (select app.user_id())));

create policy partner_inserts on return_part_signature for insert to placewell_app with check (
  (select app.role()) = 'PARTNER_MANAGER' and partner_id = (select app.partner_id())
  and accountable_body_id = any ((select app.accountable_body_ids())::uuid[]));
create policy own_inserts on return_check_answer for insert to placewell_app with check (
  (select app.role()) in ('AB_ADMINISTRATOR', 'PARTNER_MANAGER') and partner_id is not distinct from (select app.partner_id())
  and accountable_body_id = any ((select app.accountable_body_ids())::uuid[]));

create policy everybody_reads on requirement_collection for select to placewell_app, placewell_reader using (
  (select app.role()) is not null and (
    accountable_body_id is null or accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
    or (select app.role()) = 'SYSTEM_ADMINISTRATOR'));

-- ---- DWP's answer ------------------------------------------------------------------------------------------

create function app.answer_return(revision uuid, seen int, asked text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not (app.role() = 'DWP_VIEWER'
          or app.role() = 'AB_ADMINISTRATOR' and exists (
            select from return_revision r where r.id = revision and r.accountable_body_id = app.organisation_id())) then
    raise exception 'The answer of DWP is recorded by DWP or the accountable body' using errcode = '42501';
  end if;
  update return_revision r
     set accepted_at = case when asked is null then now() end,
         accepted_by_id = case when asked is null then app.user_id() end,
         accepted_by_name = case when asked is null then current_setting('app.actor_name') end,
         sent_back_at = case when asked is not null then now() end,
         sent_back_by_id = case when asked is not null then app.user_id() end,
         sent_back_by_name = case when asked is not null then current_setting('app.actor_name') end,
         questions = asked,
         version = r.version + 1
   where r.id = revision and r.version = seen and r.submitted_at is not null
     and num_nonnulls(r.accepted_at, r.sent_back_at) = 0;
  return found;
end
$$;
comment on function app.answer_return(uuid, int, text) is
  'Accepts a submitted revision, or sends it back with what DWP asks. DWP changes no row otherwise.';
