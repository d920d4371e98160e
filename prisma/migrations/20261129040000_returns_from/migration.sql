-- A council that takes up Placewell during the programme returns through it from a day on (rule returns_from): what
-- ended before was returned elsewhere, and nothing is due for it here.

-- ---- A rule whose value is a day ---------------------------------------------------------------------

alter table rule
  drop constraint rule_value_type,
  add constraint rule_value_type check (
    value_type in ('integer', 'pence', 'decimal', 'text', 'boolean', 'enum', 'date'));

create or replace function app.check_rule_value() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  rule rule;
  least_value int;
  most_value int;
begin
  select * into rule from rule r where r.key = new.rule_key;
  least_value := case when rule.unit in ('hours_a_week', 'weeks', 'months') then 1 else 0 end;
  most_value := case rule.unit
    when 'hours_a_week' then 168 when 'weeks' then 260 when 'months' then 120 when 'years' then 120
    when 'days' then 3660 when 'working_days' then 250 when 'per_cent' then 100 when 'times' then 60
    when 'people' then 1000 else 999999999 end;
  if not (case rule.value_type
    when 'integer' then new.value ~ '^\d{1,9}$' and new.value::int between least_value and most_value
    when 'pence' then new.value ~ '^\d{1,9}$'
    when 'decimal' then new.value ~ '^\d{1,9}(\.\d{1,4})?$'
    when 'boolean' then new.value in ('true', 'false')
    when 'date' then new.value ~ '^\d{4}-\d{2}-\d{2}$' and new.value::date is not null
    when 'enum' then new.value = any (rule.options)
    else true
  end) then
    raise exception 'Not a value of rule %', new.rule_key using errcode = 'PW003', detail = 'value';
  end if;
  return new;
exception when datetime_field_overflow then
  raise exception 'Not a value of rule %', new.rule_key using errcode = 'PW003', detail = 'value';
end
$$;

-- ---- Periods from before -------------------------------------------------------------------------------

create or replace view return_period_state with (security_invoker = true) as
select p.id as period_id,
       p.accountable_body_id,
       case
         when s.status in ('submitted', 'accepted', 'sent_back') then s.status
         when s.status is not null then 'under_way'
         -- What the rule says today counts, whenever it was entered.
         when p.last_day < app.rule_value('returns_from', p.accountable_body_id, (select app.today()))::date
           then 'before_placewell'
         when (select app.today()) < p.opens_on then 'upcoming'
         when (select app.today()) > p.edits_end_on then 'closed'
         when (select app.today()) > p.due_on then 'overdue'
         else 'open'
       end as status,
       (select app.today()) > p.edits_end_on as edits_ended,
       s.revision_id as latest_revision_id,
       s.number as latest_number,
       (select r.id from return_revision r
         where r.period_id = p.id and r.submitted_at is not null
         order by r.number desc limit 1) as submitted_revision_id
  from return_period p
  left join lateral (
    select v.revision_id, v.status, r.number
      from return_revision r
      join return_revision_state v on v.revision_id = r.id
     where r.period_id = p.id
     order by r.number desc limit 1) s on true;
