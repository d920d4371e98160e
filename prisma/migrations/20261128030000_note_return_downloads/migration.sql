-- Whoever takes the file of a return is on record with the accountable body whose return it is, DWP too: DWP has no
-- accountable bodies of its own, and the body would not see what was taken.

create function app.begin_return_download(revision uuid, resource text, filter jsonb, locale text) returns uuid
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into download (
    organisation_id, accountable_body_ids, actor_id, actor_kind, actor_name, actor_role, request_id, resource, filter, locale)
  select app.organisation_id(), array[r.accountable_body_id], app.user_id(), current_setting('app.actor_kind'),
         current_setting('app.actor_name'), app.role(), current_setting('app.request_id'), resource, filter, locale
    from return_revision r
   where r.id = revision and r.submitted_at is not null
  returning id;
end;
comment on function app.begin_return_download(uuid, text, jsonb, text) is
  'Notes that the actor takes the file of a submitted return; gives the id of the note.';
