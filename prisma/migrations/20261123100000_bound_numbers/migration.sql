-- Numbers that somebody enters stay small enough to be reckoned with: one absurd amount or rule made every list fail
-- that adds it up.

create function app.most() returns int language sql immutable parallel safe return 2147483647;
comment on function app.most() is 'The largest whole number there is; sums stop there instead of failing.';

alter table wage_rate add constraint wage_rate_most check (hourly_pence <= 10000);
alter table earning
  add constraint earning_most check (gross_pence <= 100000000),
  add constraint earning_period check (period_to - period_from <= 366);

-- ---- Rules by their unit ---------------------------------------------------------------------------

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
    when 'enum' then new.value = any (rule.options)
    else true
  end) then
    raise exception 'Not a value of rule %', new.rule_key using errcode = 'PW003', detail = 'value';
  end if;
  return new;
end
$$;

-- ---- Sums --------------------------------------------------------------------------------------------

create or replace view referral_money with (security_invoker = true) as
select r.id as referral_id,
       r.accountable_body_id,
       earned.pence as cumulative_pence,
       array(select pounds from unnest(array[1000, 2000, 3000, 4000, 5000]) pounds
              where earned.pence >= app.rule_value('earnings_ping_' || pounds, r.accountable_body_id, clock.today)::int
              order by pounds) as pings_reached,
       (outcome.terms).hourly_rate_pence,
       (outcome.terms).rate_basis,
       (outcome.terms).lower_threshold_pence,
       (outcome.terms).higher_threshold_pence,
       r.cohort = 'out_of_work' and (
         app.rule_value('lower_threshold_hours_a_week', r.accountable_body_id, coalesce(r.started_on, clock.today)) is null
         or app.rule_value('lower_threshold_weeks', r.accountable_body_id, coalesce(r.started_on, clock.today)) is null)
         as awaiting_lower_rule,
       (outcome.terms).lower_reached_on,
       (outcome.terms).higher_reached_on,
       average.weekly_pence as weekly_average_pence,
       -- An estimate: what is missing, at the average so far, from the last pay on. None once reached or out of work.
       case
         when average.weekly_pence > 0 and (outcome.terms).higher_reached_on is null
           and exists (select from job j
                        where j.referral_id = r.id and j.started_on <= clock.today
                          and (j.ended_on is null or j.ended_on > clock.today))
           -- Further away than any support lasts, an estimate says nothing.
           and 7.0 * ((outcome.terms).higher_threshold_pence - earned.pence) / nullif(average.weekly_pence, 0) < 3653
         then greatest(
           clock.today,
           earned.last_on + ceil(
             7.0 * greatest((outcome.terms).higher_threshold_pence - earned.pence, 0) / average.weekly_pence)::int)
       end as projected_higher_on
  from referral r
 cross join lateral (select (select app.today()) as today) clock
 cross join lateral (
   select least(coalesce(sum(e.gross_pence), 0), app.most())::int as pence, min(e.period_from) as first_from, max(e.period_to) as last_on
     from earning e
    where e.referral_id = r.id and e.period_to >= r.started_on) earned
 cross join lateral (
   select app.outcome_terms(r.id, r.accountable_body_id, r.participant_id, r.cohort, r.started_on) as terms
   offset 0) outcome
 cross join lateral (
   -- least() passes over a null: without earnings there is no average, not the greatest one.
   select case when earned.first_from is not null
            then least(earned.pence * 7.0 / (earned.last_on - earned.first_from + 1), app.most())::int end as weekly_pence) average;

-- ---- What a milestone was worth --------------------------------------------------------------------------

create function app.milestone_terms(
  journey uuid, milestone text, day date, out rate_basis text, out hourly_rate_pence int, out threshold_pence int)
language plpgsql stable parallel safe
as $$
declare
  person uuid;
  body uuid;
  cohort text;
  start date;
  level text;
  rules jsonb;
begin
  select r.participant_id, r.accountable_body_id, r.cohort, r.started_on into person, body, cohort, start
    from public.referral r where r.id = journey;
  level := case
    when milestone = 'lower' then 'lower_threshold'
    when cohort = 'out_of_work' then 'higher_threshold'
    else 'in_work_threshold' end;
  rules := app.rule_values(
    array['threshold_rate_date', 'threshold_wage_rate', level || '_hours_a_week', level || '_weeks'], body, start);
  rate_basis := rules ->> 'threshold_rate_date';
  hourly_rate_pence := app.threshold_rate(person, rules ->> 'threshold_wage_rate' = 'rate_for_age', case rate_basis
    when 'start_date' then start
    when 'first_job_start' then coalesce(
      (select min(j.started_on) from public.job j where j.referral_id = journey and j.started_on >= start), day)
    else day end);
  threshold_pence := (rules ->> (level || '_hours_a_week'))::int * (rules ->> (level || '_weeks'))::int * hourly_rate_pence;
end
$$;
comment on function app.milestone_terms(uuid, text, date) is
  'The basis, wage rate and money of an outcome that was reached on a day; empty while the rule is unset.';
