-- The calendar of returns: every accountable body has its months and quarters from its first agreement on.

create function app.make_return_periods() returns int
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  made int;
begin
  with body as (
    select a.accountable_body_id as id, greatest(min(a.valid_from), date '2025-01-01') as since
      from delivery_agreement a
     group by a.accountable_body_id
  ), period as (
    select b.id, k.kind, first_day::date, (first_day + k.length)::date - 1 as last_day
      from body b
     cross join (values ('month', interval '1 month'), ('quarter', interval '3 months')) k(kind, length)
     cross join generate_series(
       date_trunc(k.kind, b.since::timestamp), date_trunc(k.kind, app.today()::timestamp), k.length) first_day
  )
  insert into return_period (accountable_body_id, kind, first_day, last_day, opens_on, due_on, edits_end_on)
  select p.id, p.kind, p.first_day, p.last_day, p.last_day + 1,
         app.add_working_days(
           p.last_day, greatest(coalesce(app.rule_value('return_due_working_day', p.id, p.last_day)::int, 5), 1)),
         greatest(
           (date_trunc('month', p.last_day + interval '1 day') + interval '1 month')::date - 1,
           app.add_working_days(
             p.last_day, greatest(coalesce(app.rule_value('return_due_working_day', p.id, p.last_day)::int, 5), 1)))
    from period p
   where not exists (
     select from return_period r
      where r.accountable_body_id = p.id and r.kind = p.kind and r.first_day = p.first_day)
  on conflict do nothing;
  get diagnostics made = row_count;
  return made;
end
$$;
comment on function app.make_return_periods() is
  'Makes the months and quarters of every accountable body that have begun and are not there yet; gives how many. Due on '
  'the working day of rule return_due_working_day of the following month; edits end with that month.';

create function app.make_return_periods_of_agreement() returns trigger
language plpgsql
as $$
begin
  perform app.make_return_periods();
  return null;
end
$$;
create trigger return_periods after insert or update of valid_from on delivery_agreement
  for each statement execute function app.make_return_periods_of_agreement();

select app.make_return_periods();
