-- Who worked on and looked at a person is itself about people. Evidence says for whom somebody acted, and a partner sees
-- what its own people did, not who of the accountable body or of another partner did what.

-- ---- For whom --------------------------------------------------------------------------------------

create function app.keep_organisation() returns trigger
language plpgsql
as $$
begin
  new.organisation_id := coalesce(new.organisation_id, app.organisation_id());
  return new;
end
$$;
create trigger organisation before insert on audit_event for each row execute function app.keep_organisation();
create trigger organisation before insert on read_event for each row execute function app.keep_organisation();

do $$
declare
  item text;
begin
  foreach item in array array['audit_event', 'read_event'] loop
    execute format('alter table %I disable trigger append_only', item);
    execute format(
      'update %I e set organisation_id = coalesce(
         (select u.organisation_id from app_user u where u.id = e.actor_id),
         (select c.organisation_id from api_client c where c.id = e.actor_id))
        where e.actor_id is not null', item);
    execute format('alter table %I enable trigger append_only', item);
  end loop;
end
$$;

-- ---- Who sees it -------------------------------------------------------------------------------------

alter policy tenant_reads on audit_event using (
  ((select app.role()) = 'SYSTEM_ADMINISTRATOR' and participant_id is null)
  or (accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
      and ((select app.partner_id()) is null
           or partner_id = (select app.partner_id())
           or (partner_id is null and organisation_id = (select app.partner_id())
               and exists (select from participant p where p.id = audit_event.participant_id)))));
alter policy tenant_reads on read_event using (
  accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
  and ((select app.partner_id()) is null
       or (organisation_id = (select app.partner_id())
           and exists (select from participant p where p.id = read_event.participant_id))));

-- ---- Looks at lists ------------------------------------------------------------------------------------

create or replace function app.log_read(participants uuid[], what text, reason text default null) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  -- A page of a list must not wait for the disk: should the server's power fail, the looks of its last half second at lists
  -- may be missing. Everything else is waited for.
  if what = 'list' then
    perform set_config('synchronous_commit', 'off', true);
  end if;
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
  'Notes that the actor looked at people, one event for each: record, list, nino, contact or export.';
