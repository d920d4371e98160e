-- Administration: the directory of organisations, whose accounts an administrator manages, and what is a user's own.

-- ---- Organisations -------------------------------------------------------------------------------

-- An accountable body chooses its partners from one directory, so that a partner of several bodies exists once.
alter policy related_reads on organisation using (
  (select app.role()) in ('SYSTEM_ADMINISTRATOR', 'DWP_VIEWER')
  or id = (select app.organisation_id())
  or ((select app.role()) = 'AB_ADMINISTRATOR' and kind = 'delivery_partner')
  or ((select app.role()) is not null and (
    kind = 'dwp'
    or exists (select from delivery_agreement a where organisation.id in (a.accountable_body_id, a.partner_id)))));
alter policy system_inserts on organisation with check (
  (select app.role()) = 'SYSTEM_ADMINISTRATOR'
  or ((select app.role()) = 'AB_ADMINISTRATOR' and kind = 'delivery_partner'));
alter policy system_updates on organisation using (
  (select app.role()) = 'SYSTEM_ADMINISTRATOR'
  or ((select app.role()) = 'AB_ADMINISTRATOR' and id = (select app.organisation_id())));
alter policy system_inserts on organisation rename to administrator_inserts;
alter policy system_updates on organisation rename to administrator_updates;

-- ---- Accounts --------------------------------------------------------------------------------------

-- A password given out for a partner opens all that the partner sees. So an accountable body keeps the accounts of a
-- partner only while the partner works for nobody else; a shared partner keeps its own.
create or replace function app.may_manage(organisation uuid, account_role text) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  return case app.role()
    when 'SYSTEM_ADMINISTRATOR' then true
    when 'AB_ADMINISTRATOR' then account_role not in ('SYSTEM_ADMINISTRATOR', 'DWP_VIEWER') and (
      organisation = app.organisation_id()
      or (exists (select from delivery_agreement a
                   where a.accountable_body_id = app.organisation_id() and a.partner_id = organisation)
          and not exists (select from delivery_agreement a
                           where a.accountable_body_id <> app.organisation_id() and a.partner_id = organisation
                             and coalesce(a.valid_to, 'infinity') >= app.today())))
    when 'PARTNER_MANAGER' then organisation = app.organisation_id()
      and account_role in ('PARTNER_MANAGER', 'EMPLOYMENT_SPECIALIST', 'API_CLIENT_PARTNER')
    else false
  end;
end
$$;
comment on function app.may_manage(uuid, text) is
  'Who may manage an account of a role at an organisation. Nobody hands out more than they have.';

-- Evidence of who gave a user a new password: the audit trigger sees this column change.
alter table app_user add column password_reset_at timestamptz(3);
grant select (password_reset_at) on app_user to placewell_reader;

-- ---- What is a user's own --------------------------------------------------------------------------

create function app.set_locale(wanted text) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update app_user set locale = wanted where id = app.user_id();
end;
comment on function app.set_locale(text) is
  'The actor''s own language. Users may not change their own row otherwise: it holds their role.';

-- Roles without identity keep views of lists as well, and a retry of theirs must be known too.
grant select, insert on idempotency to placewell_reader;
alter policy own_reads on idempotency to placewell_app, placewell_reader;
alter policy own_inserts on idempotency to placewell_app, placewell_reader;

-- ---- Conflicts -------------------------------------------------------------------------------------

create function app.last_change(changed_table text, row_key text, person uuid, out by_name text, out at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if person is null then
    select e.actor_name, e.occurred_at into by_name, at from audit_event e
     where e.table_name = changed_table and e.row_id = row_key
     order by e.id desc limit 1;
  else
    select e.actor_name, e.occurred_at into by_name, at from audit_event e
     where e.accountable_body_id = (select p.accountable_body_id from participant p where p.id = person)
       and e.participant_id = person
     order by e.id desc limit 1;
  end if;
end
$$;
comment on function app.last_change(text, text, uuid) is
  'Who changed a record last, or anything of a person''s: told to whoever may see the record but not its audit trail.';
