-- Whoever tries a National Insurance number learns whether somebody is in the programme with another partner. That is a
-- look at the person, and the accountable body finds it in the person's history.

alter table read_event
  drop constraint read_event_what,
  add constraint read_event_what check (what in ('record', 'list', 'nino', 'contact', 'export', 'asked'));

create or replace function app.known_elsewhere(body uuid, index text) returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  insert into read_event (
    accountable_body_id, participant_id, what, actor_id, actor_kind, actor_name, actor_role, request_id)
  select p.accountable_body_id, p.id, 'asked', app.user_id(),
         coalesce(nullif(current_setting('app.actor_kind', true), ''), 'system'),
         coalesce(nullif(current_setting('app.actor_name', true), ''), session_user::text),
         coalesce(app.role(), 'system'), nullif(current_setting('app.request_id', true), '')
    from participant p
   where p.accountable_body_id = body and p.nino_index = index
     and body = any (app.accountable_body_ids())
     and not (app.partner_id() = any (p.partner_ids));
  return found;
end
$$;
comment on function app.known_elsewhere(uuid, text) is
  'True when another partner of the accountable body knows a person of this NINO index. It says nothing else about them, '
  'and notes with the person that it was asked.';
