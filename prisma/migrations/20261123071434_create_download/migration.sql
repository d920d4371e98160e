-- CreateTable
CREATE TABLE "download" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMPTZ(3),
    "organisation_id" UUID NOT NULL,
    "accountable_body_ids" UUID[],
    "actor_id" UUID NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "locale" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "download_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "download_organisation_id_requested_at_idx" ON "download"("organisation_id", "requested_at");

-- ---- Evidence: begun before the first row leaves, and only the number of rows and the end are added ----------------

alter table download
  add constraint download_actor_kind check (actor_kind in ('user', 'api_client')),
  add constraint download_locale check (locale in ('en', 'cy')),
  add constraint download_row_count check (row_count >= 0),
  add constraint download_dates check (completed_at >= requested_at);

create function app.begin_download(resource text, filter jsonb, locale text) returns uuid
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into download (
    organisation_id, accountable_body_ids, actor_id, actor_kind, actor_name, actor_role, request_id, resource, filter, locale)
  values (
    app.organisation_id(), app.accountable_body_ids(), app.user_id(), current_setting('app.actor_kind'),
    current_setting('app.actor_name'), app.role(), current_setting('app.request_id'), resource, filter, locale)
  returning id;
end;
comment on function app.begin_download(text, jsonb, text) is 'Notes that the actor takes an export; gives its id.';

create function app.keep_download(download uuid, rows int, complete boolean) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update public.download d
     set row_count = rows, completed_at = case when complete then clock_timestamp() end
   where d.id = keep_download.download and d.actor_id = app.user_id()
     and d.request_id = current_setting('app.request_id') and d.completed_at is null;
end;
comment on function app.keep_download(uuid, int, boolean) is
  'Notes how many rows an export of the actor''s present request handed over, and whether it came to its end.';

create function app.refuse_download_change() returns trigger
language plpgsql
as $$
begin
  if tg_op = 'UPDATE' and old.completed_at is null
     and to_jsonb(new) - array['row_count', 'completed_at'] = to_jsonb(old) - array['row_count', 'completed_at'] then
    return new;
  end if;
  raise exception 'download is append-only' using errcode = 'PW004';
end
$$;
create trigger append_only before update or delete on download
  for each row execute function app.refuse_download_change();
create trigger append_only_whole before truncate on download
  for each statement execute function app.refuse_change();

grant select on download to placewell_app;
alter table download enable row level security, force row level security;
do $$
begin
  execute format('create policy owner_maintains on download to %I using (true) with check (true)', current_user);
end
$$;
-- An accountable body sees every export from its programme, a partner those that it took itself.
create policy tenant_reads on download for select to placewell_app using (
  accountable_body_ids && ((select app.accountable_body_ids())::uuid[])
  and organisation_id = coalesce((select app.partner_id()), organisation_id));
