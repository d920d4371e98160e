-- A command reads the record it gives back in its own transaction, and that notes whom else it shows: what the command wrote
-- is still waited for.

create or replace function app.log_read(participants uuid[], what text, reason text default null) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  bodies uuid[] := app.accountable_body_ids();
  partner uuid := app.partner_id();
  actor uuid := app.user_id();
  kind text := coalesce(nullif(current_setting('app.actor_kind', true), ''), 'system');
  name text := coalesce(nullif(current_setting('app.actor_name', true), ''), session_user::text);
  actor_role text := coalesce(app.role(), 'system');
  organisation uuid := app.organisation_id();
  request text := nullif(current_setting('app.request_id', true), '');
  why text := coalesce(nullif(trim(log_read.reason), ''), app.reason());
begin
  -- A page of a list must not wait for the disk: should the server's power fail, the looks of its last half second at lists
  -- may be missing. Everything else is waited for, and so is what the same transaction wrote before.
  if what = 'list' and pg_current_xact_id_if_assigned() is null then
    perform set_config('synchronous_commit', 'off', true);
  end if;
  insert into read_event (
    accountable_body_id, participant_id, what, actor_id, actor_kind, actor_name, actor_role, organisation_id, request_id,
    reason)
  select p.accountable_body_id, p.id, log_read.what, actor, kind, name, actor_role, organisation, request, why
    from participant p
   where p.id = any (participants)
     -- Only what the actor can see can have been read; this function itself sees all.
     and p.accountable_body_id = any (bodies)
     and (partner is null or partner = any (p.partner_ids));
end
$$;

-- A look that does not say for whom gets it filled in; one that does needs no function called for it.
create trigger organisation before insert on read_event for each row
  when (new.organisation_id is null) execute function app.keep_organisation();
