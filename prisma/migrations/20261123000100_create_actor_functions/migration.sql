-- Who acts, what day it is, and the rules that are data: the functions that policies, triggers and views ask.
--
-- A transaction says who acts through settings (app.role, app.organisation_id, ...). Which accountable bodies and
-- which partner's rows follow from that is derived here and not trusted to the caller.

create schema app;
comment on schema app is 'Functions behind row-level security, triggers and derived facts.';

-- ---- The clock and the actor ------------------------------------------------------------------

create function app.today() returns date
language sql stable parallel safe
return coalesce(nullif(current_setting('app.today', true), '')::date, (now() at time zone 'Europe/London')::date);
comment on function app.today() is 'The one clock: setting app.today, else the calendar date in London.';

create function app.role() returns text
language sql stable parallel safe
return nullif(current_setting('app.role', true), '');

create function app.user_id() returns uuid
language sql stable parallel safe
return nullif(current_setting('app.user_id', true), '')::uuid;

create function app.organisation_id() returns uuid
language sql stable parallel safe
return nullif(current_setting('app.organisation_id', true), '')::uuid;

create function app.specialist_id() returns uuid
language sql stable parallel safe
return nullif(current_setting('app.specialist_id', true), '')::uuid;

-- The owner (migrations, seeds, maintenance) works without an actor; requests always take one of these roles on.
create function app.is_request() returns boolean
language sql stable parallel safe
return current_setting('role') in ('placewell_app', 'placewell_reader', 'placewell_auth');

-- ---- Whose rows -------------------------------------------------------------------------------

create function app.scope_of(organisation uuid, actor_role text, day date, out bodies uuid[], out partner uuid)
language plpgsql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  kind text := (select o.kind from organisation o where o.id = organisation);
begin
  bodies := '{}';
  if actor_role in ('PARTNER_MANAGER', 'EMPLOYMENT_SPECIALIST', 'API_CLIENT_PARTNER')
     or (actor_role = 'BI_READER' and kind = 'delivery_partner') then
    partner := organisation;
    bodies := array(
      select distinct a.accountable_body_id
        from delivery_agreement a
       where a.partner_id = organisation
         and day between a.valid_from and coalesce(a.valid_to, 'infinity')
         and day between a.data_sharing_from and coalesce(a.data_sharing_to, 'infinity'));
  elsif kind = 'accountable_body'
     and actor_role in ('AB_ADMINISTRATOR', 'AB_ANALYST', 'API_CLIENT_AB', 'BI_READER') then
    bodies := array[organisation];
  end if;
end
$$;
comment on function app.scope_of(uuid, text, date) is
  'Accountable bodies whose programme an organisation sees in a role, and the partner whose people it is limited to. '
  'A partner sees a body only while an agreement and its data sharing are both in force. Unknown roles see nothing.';

create function app.scope_key() returns text
language sql stable parallel safe
return current_setting('app.role', true) || '/' || current_setting('app.organisation_id', true)
    || '/' || coalesce(current_setting('app.today', true), '');

-- Every policy asks for the scope. A transaction derives it once and keeps it in settings, from which it is read in
-- less than a microsecond. Whoever forgets, or changes who acts later, gets it derived anew: slower, never wrong.
create function app.keep_scope() returns text
language plpgsql volatile
as $$
declare
  scope record := app.scope_of(app.organisation_id(), app.role(), app.today());
begin
  perform set_config('app.scope_bodies', scope.bodies::text, true),
          set_config('app.scope_partner', coalesce(scope.partner::text, ''), true);
  return set_config('app.scope_key', app.scope_key(), true);
end
$$;
comment on function app.keep_scope() is
  'Derives the scope of the actor for the rest of the transaction; called once the settings of the actor are made.';

create function app.derived_scope(wanted text) returns text
language plpgsql stable parallel safe
as $$
declare
  scope record := app.scope_of(app.organisation_id(), app.role(), app.today());
begin
  return case wanted when 'bodies' then scope.bodies::text else scope.partner::text end;
end
$$;

-- Plain SQL, so that PostgreSQL writes the expressions into the query instead of calling a function.
create function app.accountable_body_ids() returns uuid[]
language sql stable parallel safe
return (case when current_setting('app.scope_key', true) = app.scope_key() then current_setting('app.scope_bodies')
          else app.derived_scope('bodies') end)::uuid[];
comment on function app.accountable_body_ids() is
  'Accountable bodies whose rows the actor may see; none when nobody is set.';

create function app.partner_id() returns uuid
language sql stable parallel safe
return nullif(case when current_setting('app.scope_key', true) = app.scope_key() then current_setting('app.scope_partner')
                else app.derived_scope('partner') end, '')::uuid;
comment on function app.partner_id() is
  'The partner whose people alone the actor sees; empty for an accountable body''s view of all partners.';

create function app.on_caseload(referral uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if app.role() is distinct from 'EMPLOYMENT_SPECIALIST' then
    return true;
  end if;
  return exists (
    select from referral r
      join assignment a on a.referral_id = r.id
     where r.id = referral
       and a.specialist_id = app.specialist_id()
       and least(app.today(), r.ended_on) between a.starts_on and coalesce(a.ends_on, 'infinity'));
end
$$;
comment on function app.on_caseload(uuid) is
  'True unless the actor is an Employment Specialist to whom the journey is not assigned today (or was not on its last day).';

create function app.on_anothers_caseload(person uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if app.role() is distinct from 'EMPLOYMENT_SPECIALIST' then
    return false;
  end if;
  return exists (
    select from referral r
      join assignment a on a.referral_id = r.id
     where r.participant_id = person
       and r.partner_id = app.partner_id()
       and r.ended_on is null and r.rejected_on is null and r.cancelled_on is null
       and app.today() between a.starts_on and coalesce(a.ends_on, 'infinity')
       and a.specialist_id is distinct from app.specialist_id());
end
$$;
comment on function app.on_anothers_caseload(uuid) is
  'True when the actor is an Employment Specialist and a colleague supports the person today.';

create function app.known_elsewhere(body uuid, index text) returns boolean
language sql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp
return exists (
  select from participant p
   where p.accountable_body_id = body and p.nino_index = index
     and body = any (app.accountable_body_ids())
     and not (app.partner_id() = any (p.partner_ids)));
comment on function app.known_elsewhere(uuid, text) is
  'True when another partner of the accountable body knows a person of this NINO index. It says nothing else about them.';

-- ---- Facts about a person that need an identity column ------------------------------------------

create function app.age_on(person uuid, day date) returns int
language plpgsql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  return (
    select extract(year from age(day, p.date_of_birth))::int
      from participant p
     where p.id = person
       and (not app.is_request() or p.accountable_body_id = any (app.accountable_body_ids())));
end
$$;
comment on function app.age_on(uuid, date) is
  'Age in whole years on a day: for those too who may not see the date of birth.';

-- ---- Working days of England and Wales ----------------------------------------------------------

create function app.weekdays_until(day date) returns int
language sql immutable parallel safe
return (day - date '2000-01-03') / 7 * 5 + least((day - date '2000-01-03') % 7 + 1, 5);
comment on function app.weekdays_until(date) is 'Mondays to Fridays from Monday 3 January 2000 up to and including a day.';

create function app.working_days_between(from_day date, to_day date) returns int
language plpgsql stable parallel safe
as $$
begin
  return app.weekdays_until(to_day) - app.weekdays_until(from_day)
    - (select count(*) from public.bank_holiday h
        where h.day > from_day and h.day <= to_day and extract(isodow from h.day) < 6)::int;
end
$$;
comment on function app.working_days_between(date, date) is
  'Working days after the first day, up to and including the second: day 0 is the first day.';

create function app.weekday(number int) returns date
language sql immutable parallel safe
return date '2000-01-03' + (number - 1) / 5 * 7 + (number - 1) % 5;
comment on function app.weekday(int) is 'The weekday of a number that app.weekdays_until gives.';

create function app.add_working_days(from_day date, days int) returns date
language plpgsql stable parallel safe
as $$
declare
  day date := from_day;
  missing int := days;
begin
  -- Weekdays first; then as many more as bank holidays fell between, until none does.
  while missing > 0 loop
    day := app.weekday(app.weekdays_until(day) + missing);
    missing := days - app.working_days_between(from_day, day);
  end loop;
  return day;
end
$$;
comment on function app.add_working_days(date, int) is
  'The working day that is so many working days after a day: day 0 is that day.';

-- ---- Rules that are data ------------------------------------------------------------------------

create function app.rule_value(rule text, body uuid, day date) returns text
language plpgsql stable parallel safe
as $$
begin
  return (
    select s.value from public.rule_setting s
     where s.rule_key = rule
       and (s.accountable_body_id = body or s.accountable_body_id is null)
       and s.valid_from <= day
     order by s.accountable_body_id nulls last, s.valid_from desc
     limit 1);
end
$$;
comment on function app.rule_value(text, uuid, date) is
  'Value of a rule on a day: the accountable body''s own, else the national one; empty while DWP has not published it.';

create function app.rule_values(rules text[], body uuid, day date) returns jsonb
language plpgsql stable parallel safe
as $$
begin
  return (
    select jsonb_object_agg(found.rule_key, found.value)
      from (select distinct on (s.rule_key) s.rule_key, s.value from public.rule_setting s
             where s.rule_key = any (rules)
               and (s.accountable_body_id = body or s.accountable_body_id is null)
               and s.valid_from <= day
             order by s.rule_key, s.accountable_body_id nulls last, s.valid_from desc) found);
end
$$;
comment on function app.rule_values(text[], uuid, date) is 'Several rules at once: an object of their values by key.';

create function app.rule_is(rule text, body uuid, day date) returns boolean
language sql stable parallel safe
return coalesce(app.rule_value(rule, body, day)::boolean, false);
