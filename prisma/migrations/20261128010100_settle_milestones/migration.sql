-- What local records show of jobs and earnings, in one place; and that the milestones of the path "local_records" always
-- say the same, whoever writes.

-- ---- The clocks after the end ------------------------------------------------------------------------

create function app.tracking_end(body uuid, started_on date, ended_on date) returns date
language plpgsql stable parallel safe
as $$
begin
  return case when ended_on is not null then ended_on + app.rule_value('tracking_days', body, started_on)::int end;
end
$$;
comment on function app.tracking_end(uuid, date, date) is
  'Last day on which earnings and jobs still count after the end of participation, by the rule of the day of the start; '
  'empty before the end and while the rule is unset.';

create view referral_clock with (security_invoker = true) as
select r.id as referral_id,
       r.accountable_body_id,
       app.tracking_end(r.accountable_body_id, r.started_on, r.ended_on) as tracking_end_due,
       case when r.ended_on is not null then
         app.tracking_end(r.accountable_body_id, r.started_on, r.ended_on)
           + app.rule_value('late_notification_days', r.accountable_body_id, r.started_on)::int end as record_close_due,
       r.started_on is not null and (
         app.rule_value('tracking_days', r.accountable_body_id, r.started_on) is null
         or app.rule_value('late_notification_days', r.accountable_body_id, r.started_on) is null) as awaiting_tracking_rule,
       -- Of in-work retention early leaving is asked only where the rule says so: its support is shorter.
       case when r.cohort = 'out_of_work'
              or app.rule_value('early_leaver_cohort', r.accountable_body_id, r.started_on) = 'all' then
         (r.started_on + make_interval(
           months => app.rule_value('early_leaver_months', r.accountable_body_id, r.started_on)::int))::date
       end as early_leaver_until
  from referral r;

-- ---- What earnings are worth ---------------------------------------------------------------------------

-- Milestones are settled for everybody's journeys when a national rule changes, by somebody who sees nobody.
create or replace function app.age_on(person uuid, day date) returns int
language plpgsql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  return (
    select extract(year from age(day, p.date_of_birth))::int
      from participant p
     where p.id = person
       and (not app.is_request() or current_setting('app.settling', true) = 'on'
            or p.accountable_body_id = any (app.accountable_body_ids())));
end
$$;

create function app.hours_earned(
  journey uuid, person uuid, from_day date, until_day date, rate_basis text, by_age boolean, fixed_day date, traded boolean)
returns table (reached_on date, hours numeric)
language plpgsql stable parallel safe
as $$
begin
  return query
  select paid.period_to,
         -- A millionth of an hour is less than a penny: what division leaves over does not keep anybody from a threshold.
         round(case rate_basis
           when 'per_week_worked' then sum(worth.hours) over so_far
           else sum(paid.gross_pence) over so_far::numeric / rate.pence end, 6)
    from public.earning paid
   cross join lateral (
     select app.threshold_rate(person, by_age, coalesce(fixed_day, paid.period_to)) as pence) rate
   cross join lateral (
     select case
              when rate_basis <> 'per_week_worked' then null
              when app.threshold_rate(person, by_age, paid.period_from) = rate.pence then paid.gross_pence::numeric / rate.pence
              -- The rate changed within the period: pay is spread evenly, and each day counts at its own rate.
              else (select paid.gross_pence * avg(1::numeric / app.threshold_rate(person, by_age, day::date))
                      from generate_series(paid.period_from, paid.period_to, interval '1 day') day)
            end as hours) worth
   where paid.referral_id = journey and paid.period_to between from_day and until_day
     -- Trading is declared with evidence: what HMRC hears from employers says nothing of it.
     and (not traded or (paid.source <> 'rti' and (paid.source = 'trading_accounts' or exists (
       select from public.job j where j.id = paid.job_id and j.kind = 'self_employed'))))
  window so_far as (order by paid.period_to, paid.id);
end
$$;
comment on function app.hours_earned(uuid, uuid, date, date, text, boolean, date, boolean) is
  'Earnings in turn as hours at the wage rate of the basis, cumulative over jobs from the start to the end of tracking: '
  'all of them, or those from trading.';

create function app.threshold_terms(
  body uuid, cohort text, started_on date, out rate_basis text, out exceeds boolean, out by_age boolean, out lower_hours int,
  out higher_hours int)
language plpgsql stable parallel safe
as $$
declare
  level text := case cohort when 'out_of_work' then 'higher_threshold' else 'in_work_threshold' end;
  rules jsonb := app.rule_values(
    array['threshold_rate_date', 'threshold_comparison', 'threshold_wage_rate', 'lower_threshold_hours_a_week',
      'lower_threshold_weeks', level || '_hours_a_week', level || '_weeks'], body, started_on);
begin
  rate_basis := rules ->> 'threshold_rate_date';
  exceeds := rules ->> 'threshold_comparison' = 'more_than';
  by_age := rules ->> 'threshold_wage_rate' = 'rate_for_age';
  higher_hours := (rules ->> (level || '_hours_a_week'))::int * (rules ->> (level || '_weeks'))::int;
  -- In-work retention has no lower outcome.
  lower_hours := case cohort when 'out_of_work' then
    (rules ->> 'lower_threshold_hours_a_week')::int * (rules ->> 'lower_threshold_weeks')::int end;
end
$$;
comment on function app.threshold_terms(uuid, text, date) is
  'The rules of the outcomes for a journey that started on a day: which rate, whether it must be exceeded, and the hours '
  'a week times weeks of the lower and the higher outcome; hours are empty while the rule is unset.';

create function app.fixed_rate_day(rate_basis text, journey uuid, started_on date) returns date
language plpgsql stable parallel safe
as $$
begin
  return case rate_basis
    when 'start_date' then started_on
    when 'first_job_start' then (
      select min(j.started_on) from public.job j where j.referral_id = journey and j.started_on >= fixed_rate_day.started_on)
  end;
end
$$;
comment on function app.fixed_rate_day(text, uuid, date) is
  'The day whose wage rate counts for the whole journey; empty where it follows the pay.';

create function app.outcome_terms(
  journey uuid, body uuid, person uuid, cohort text, started_on date, tracked_until date) returns app.outcome_terms
language plpgsql stable parallel safe
as $$
declare
  rules record;
  fixed_day date;
  terms app.outcome_terms;
begin
  if outcome_terms.started_on is null then
    return terms;
  end if;
  rules := app.threshold_terms(body, cohort, started_on);
  fixed_day := app.fixed_rate_day(rules.rate_basis, journey, started_on);
  terms.rate_basis := rules.rate_basis;
  -- An outcome is reached at the end of the first pay period by which the earnings are worth its hours at the wage rate.
  select min(e.reached_on) filter (where e.hours > rules.lower_hours or (e.hours = rules.lower_hours and not rules.exceeds)),
         min(e.reached_on) filter (where e.hours > rules.higher_hours or (e.hours = rules.higher_hours and not rules.exceeds))
    into terms.lower_reached_on, terms.higher_reached_on
    from app.hours_earned(
      journey, person, started_on, coalesce(tracked_until, 'infinity'), rules.rate_basis, rules.by_age, fixed_day, false) e;
  terms.hourly_rate_pence :=
    app.threshold_rate(person, rules.by_age, coalesce(fixed_day, terms.higher_reached_on, app.today()));
  terms.higher_threshold_pence := rules.higher_hours * terms.hourly_rate_pence;
  terms.lower_threshold_pence := rules.lower_hours
    * app.threshold_rate(person, rules.by_age, coalesce(fixed_day, terms.lower_reached_on, app.today()));
  return terms;
end
$$;
comment on function app.outcome_terms(uuid, uuid, uuid, text, date, date) is
  'The money that makes the outcomes of a journey, and when its earnings reached it within the tracking window. Thresholds '
  'are hours a week times weeks times the wage rate of the day that the rule names; empty while the rule is unset.';

create or replace function app.milestone_terms(
  journey uuid, milestone text, day date, out rate_basis text, out hourly_rate_pence int, out threshold_pence int)
language plpgsql stable parallel safe
as $$
declare
  known record;
  rules record;
begin
  select r.participant_id, r.accountable_body_id, r.cohort, r.started_on into known from public.referral r where r.id = journey;
  if milestone like 'ping%' then
    threshold_pence := app.rule_value('earnings_' || milestone, known.accountable_body_id, known.started_on)::int;
  elsif milestone in ('lower', 'higher', 'in_work', 'self_employed') then
    rules := app.threshold_terms(known.accountable_body_id, known.cohort, known.started_on);
    rate_basis := rules.rate_basis;
    hourly_rate_pence := app.threshold_rate(
      known.participant_id, rules.by_age, coalesce(app.fixed_rate_day(rules.rate_basis, journey, known.started_on), day));
    threshold_pence := case milestone when 'lower' then rules.lower_hours else rules.higher_hours end * hourly_rate_pence;
  end if;
end
$$;
comment on function app.milestone_terms(uuid, text, date) is
  'The basis, wage rate and money of a milestone that was reached on a day: of an outcome all three, of a ping its amount; '
  'empty while the rule is unset.';

create or replace view referral_money with (security_invoker = true) as
select r.id as referral_id,
       r.accountable_body_id,
       earned.pence as cumulative_pence,
       array(select pounds from unnest(array[1000, 2000, 3000, 4000, 5000]) pounds
              where earned.pence >= app.rule_value('earnings_ping_' || pounds, r.accountable_body_id, r.started_on)::int
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
   select app.tracking_end(r.accountable_body_id, r.started_on, r.ended_on) as until
   offset 0) tracked
 cross join lateral (
   select least(coalesce(sum(e.gross_pence), 0), app.most())::int as pence, min(e.period_from) as first_from, max(e.period_to) as last_on
     from earning e
    where e.referral_id = r.id and e.period_to >= r.started_on and e.period_to <= coalesce(tracked.until, 'infinity')) earned
 cross join lateral (
   select app.outcome_terms(r.id, r.accountable_body_id, r.participant_id, r.cohort, r.started_on, tracked.until) as terms
   offset 0) outcome
 cross join lateral (
   -- least() passes over a null: without earnings there is no average, not the greatest one.
   select case when earned.first_from is not null
            then least(earned.pence * 7.0 / (earned.last_on - earned.first_from + 1), app.most())::int end as weekly_pence) average;

drop function app.outcome_terms(uuid, uuid, uuid, text, date);

-- ---- What local records show -----------------------------------------------------------------------------

create function app.milestones_shown(
  journey uuid, body uuid, person uuid, cohort text, started_on date, ended_on date)
returns table (type text, achieved_on date)
language plpgsql stable parallel safe rows 5
as $$
declare
  tracked_until date := app.tracking_end(body, milestones_shown.started_on, milestones_shown.ended_on);
  last_day date := coalesce(tracked_until, 'infinity');
  terms app.outcome_terms;
begin
  if milestones_shown.started_on is null then
    return;
  end if;
  terms := app.outcome_terms(journey, body, person, cohort, milestones_shown.started_on, tracked_until);
  return query
  with paid as (
    select e.period_to, e.gross_pence, sum(e.gross_pence) over (order by e.period_to, e.id) as so_far
      from public.earning e
     where e.referral_id = journey and e.period_to between milestones_shown.started_on and last_day)
  select reached.type, reached.day
    from (
      select 'job_start' as type, min(j.started_on) as day
        from public.job j
       where j.referral_id = journey and j.started_on between milestones_shown.started_on and last_day
      union all
      -- MI note, Table B: first earnings whilst on the programme, out-of-work participants only.
      select 'first_earnings', min(p.period_to) from paid p
       where cohort = 'out_of_work' and p.gross_pence > 0
         and p.period_to <= coalesce(milestones_shown.ended_on, 'infinity')
      union all
      select 'ping_' || pounds,
             (select min(p.period_to) from paid p
               where p.so_far >= app.rule_value('earnings_ping_' || pounds, body, milestones_shown.started_on)::int)
        from unnest(array[1000, 2000, 3000, 4000, 5000]) pounds
      union all
      select 'lower', terms.lower_reached_on
      union all
      select case cohort when 'out_of_work' then 'higher' else 'in_work' end, terms.higher_reached_on) reached
   where reached.day is not null;
end
$$;
comment on function app.milestones_shown(uuid, uuid, uuid, text, date, date) is
  'The milestones that the jobs and earnings recorded of a journey show, each with the day on which it was reached, within '
  'the tracking window.';

create view computed_milestone with (security_invoker = true) as
select r.id as referral_id, r.accountable_body_id, r.partner_id, shown.type, shown.achieved_on,
       terms.rate_basis, terms.hourly_rate_pence, terms.threshold_pence
  from referral r
 cross join lateral app.milestones_shown(
   r.id, r.accountable_body_id, r.participant_id, r.cohort, r.started_on, r.ended_on) shown
 cross join lateral app.milestone_terms(r.id, shown.type, shown.achieved_on) terms;
comment on view computed_milestone is
  'What local records show of each journey, with the rate, basis and money used. The milestones of the path '
  '"local_records" are kept equal to it.';

-- ---- The milestones follow ---------------------------------------------------------------------------------

create function app.settle_milestones(journeys uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  at_once constant int := 2000;
  batch uuid[];
  shown computed_milestone[];
begin
  perform set_config('app.settling', 'on', true);
  for turn in 0 .. (coalesce(cardinality(journeys), 0) - 1) / at_once loop
    batch := journeys[turn * at_once + 1 : (turn + 1) * at_once];
    -- One after the other: what a colleague records at the same moment is seen by whoever comes second.
    perform from referral r where r.id = any (batch) order by r.id for no key update;
    shown := array(select c from computed_milestone c where c.referral_id = any (batch));

    perform app.withdraw_milestone(m.id)
       from milestone m
      where m.referral_id = any (batch) and m.evidence_path = 'local_records'
        and not exists (select from unnest(shown) s where s.referral_id = m.referral_id and s.type = m.type);
    update milestone m
       set achieved_on = s.achieved_on, rate_basis = s.rate_basis, hourly_rate_pence = s.hourly_rate_pence,
           threshold_pence = s.threshold_pence, version = m.version + 1,
           reporting_month = greatest(m.reporting_month, date_trunc('month', s.achieved_on)::date)
      from unnest(shown) s
     where s.referral_id = m.referral_id and s.type = m.type and m.evidence_path = 'local_records'
       and (s.achieved_on, s.rate_basis, s.hourly_rate_pence, s.threshold_pence)
         is distinct from (m.achieved_on, m.rate_basis, m.hourly_rate_pence, m.threshold_pence);
    insert into milestone (
      accountable_body_id, partner_id, referral_id, type, achieved_on, reporting_month, evidence_path, rate_basis,
      hourly_rate_pence, threshold_pence)
    select s.accountable_body_id, s.partner_id, s.referral_id, s.type, s.achieved_on,
           date_trunc('month', greatest(s.achieved_on, app.today()))::date, 'local_records', s.rate_basis,
           s.hourly_rate_pence, s.threshold_pence
      from unnest(shown) s
     where not exists (
       select from milestone m
        where m.referral_id = s.referral_id and m.type = s.type and m.evidence_path = 'local_records');
  end loop;
  perform set_config('app.settling', '', true);
end
$$;
comment on function app.settle_milestones(uuid[]) is
  'Makes the milestones of the path "local_records" say what the records of these journeys show: reached ones are '
  'recorded, moved ones changed, vanished ones withdrawn. Other paths are left alone. Settling twice changes nothing.';

-- ---- Whoever writes ----------------------------------------------------------------------------------------

-- Requests only: the owner loads in bulk and settles once, as with the audit trail.
create function app.settle_written() returns trigger
language plpgsql
as $$
begin
  if app.is_request() then
    perform app.settle_milestones(array(select distinct w.referral_id from written w));
  end if;
  return null;
end
$$;
create trigger settle_inserted after insert on earning
  referencing new table as written for each statement execute function app.settle_written();
create trigger settle_updated after update on earning
  referencing new table as written for each statement execute function app.settle_written();
create trigger settle_inserted after insert on job
  referencing new table as written for each statement execute function app.settle_written();
create trigger settle_updated after update on job
  referencing new table as written for each statement execute function app.settle_written();

create function app.settle_dated() returns trigger
language plpgsql
as $$
declare
  journeys uuid[];
begin
  if app.is_request() then
    journeys := array(
      select r.id from written r join before b using (id)
       where (r.started_on, r.ended_on, r.cohort) is distinct from (b.started_on, b.ended_on, b.cohort));
    if cardinality(journeys) > 0 then
      perform app.settle_milestones(journeys);
    end if;
  end if;
  return null;
end
$$;
create trigger settle_updated after update on referral
  referencing new table as written old table as before for each statement execute function app.settle_dated();

create function app.settle_born() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  journeys uuid[];
begin
  if app.is_request() then
    journeys := array(
      select r.id from written p join before b using (id) join referral r on r.participant_id = p.id
       where p.date_of_birth <> b.date_of_birth and r.started_on is not null);
    if cardinality(journeys) > 0 then
      perform app.settle_milestones(journeys);
    end if;
  end if;
  return null;
end
$$;
create trigger settle_updated after update on participant
  referencing new table as written old table as before for each statement execute function app.settle_born();

create function app.settles(rule text) returns boolean
language sql immutable parallel safe
return rule like 'earnings\_ping\_%' or rule like '%\_threshold\_%' or rule like 'threshold\_%' or rule = 'tracking_days';
comment on function app.settles(text) is 'True for the rules that decide what local records show.';

create function app.settle_ruled() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if app.is_request() then
    perform app.settle_milestones(array(
      select distinct r.id
        from written w
        join referral r on r.started_on >= w.valid_from
         and (w.accountable_body_id is null or r.accountable_body_id = w.accountable_body_id)
       where app.settles(w.rule_key)
         and (exists (select from earning e where e.referral_id = r.id) or exists (select from job j where j.referral_id = r.id))));
  end if;
  return null;
end
$$;
create trigger settle_inserted after insert on rule_setting
  referencing new table as written for each statement execute function app.settle_ruled();
create trigger settle_updated after update on rule_setting
  referencing new table as written for each statement execute function app.settle_ruled();

create function app.settle_paid() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if app.is_request() then
    perform app.settle_milestones(array(
      select distinct e.referral_id from written w join earning e on e.period_to >= w.valid_from));
  end if;
  return null;
end
$$;
create trigger settle_inserted after insert on wage_rate
  referencing new table as written for each statement execute function app.settle_paid();
create trigger settle_updated after update on wage_rate
  referencing new table as written for each statement execute function app.settle_paid();

-- ---- Self-employment: claimed with evidence ------------------------------------------------------------------

create type app.self_employed_terms as (
  basis text, reached_on date, trading_days int, threshold_days int, traded_pence int, threshold_pence int);

create function app.self_employed_terms(
  journey uuid, body uuid, person uuid, cohort text, started_on date, ended_on date) returns app.self_employed_terms
language plpgsql stable parallel safe
as $$
declare
  tracked_until date := app.tracking_end(body, self_employed_terms.started_on, self_employed_terms.ended_on);
  rules record;
  fixed_day date;
  traded datemultirange;
  terms app.self_employed_terms;
begin
  terms.basis := app.rule_value('self_employed_outcome_basis', body, self_employed_terms.started_on);
  if terms.basis = 'trading_days' then
    terms.threshold_days := app.rule_value('self_employed_trading_days', body, self_employed_terms.started_on)::int;
    -- A day counts once, however many occupations fall on it.
    select coalesce(range_agg(daterange(j.started_on, coalesce(j.ended_on, app.today()), '[]')), '{}')
             * datemultirange(daterange(self_employed_terms.started_on, coalesce(tracked_until, app.today()), '[]'))
      into traded
      from public.job j
     where j.referral_id = journey and j.kind = 'self_employed' and j.started_on <= app.today();
    select coalesce(sum(upper(spell) - lower(spell)), 0) into terms.trading_days from unnest(traded) spell;
    if terms.trading_days >= terms.threshold_days then
      select day::date into terms.reached_on
        from unnest(traded) spell, generate_series(lower(spell), upper(spell) - 1, interval '1 day') day
       order by day offset terms.threshold_days - 1 limit 1;
    end if;
    return terms;
  end if;
  rules := app.threshold_terms(body, cohort, self_employed_terms.started_on);
  fixed_day := app.fixed_rate_day(rules.rate_basis, journey, self_employed_terms.started_on);
  select min(e.reached_on) filter (where e.hours > rules.higher_hours or (e.hours = rules.higher_hours and not rules.exceeds))
    into terms.reached_on
    from app.hours_earned(
      journey, person, self_employed_terms.started_on, coalesce(tracked_until, 'infinity'), rules.rate_basis, rules.by_age,
      fixed_day, true) e;
  select least(coalesce(sum(e.gross_pence), 0), app.most())::int into terms.traded_pence
    from public.earning e
   where e.referral_id = journey
     and e.period_to between self_employed_terms.started_on and coalesce(tracked_until, 'infinity')
     and e.source <> 'rti' and (e.source = 'trading_accounts' or exists (
       select from public.job j where j.id = e.job_id and j.kind = 'self_employed'));
  terms.threshold_pence := rules.higher_hours
    * app.threshold_rate(person, rules.by_age, coalesce(fixed_day, terms.reached_on, app.today()));
  return terms;
end
$$;
comment on function app.self_employed_terms(uuid, uuid, uuid, text, date, date) is
  'What the records of self-employment show for a claim: equivalent earnings from trading, or days of trading, whichever '
  'the rule says, and the day on which they were enough. RTI is never looked at (questions and answers on the grant guidance).';

-- ---- Three paths side by side ----------------------------------------------------------------------------------

create view milestone_reconciliation with (security_invoker = true) as
select md5(known.referral_id::text || known.type)::uuid as id,
       known.accountable_body_id,
       known.partner_id,
       known.referral_id,
       known.type,
       known.local_on,
       known.prap_on,
       known.claimed_on,
       case
         when known.type = 'self_employed' and known.claimed_on is null and known.prap_on is null then 'claim_due'
         when known.type = 'self_employed' and known.prap_on is null then 'claim_open'
         when coalesce(known.local_on, known.claimed_on) is null then 'not_shown'
         when known.prap_on is null then 'not_notified'
         when known.prap_on <> coalesce(known.claimed_on, known.local_on) then 'different_days'
         else 'agreed'
       end as standing,
       least(known.local_on, known.prap_on, known.claimed_on) as since
  from (
    select m.accountable_body_id, m.partner_id, m.referral_id, m.type,
           max(m.achieved_on) filter (where m.evidence_path = 'local_records') as local_on,
           max(m.achieved_on) filter (where m.evidence_path = 'prap') as prap_on,
           max(m.achieved_on) filter (where m.evidence_path = 'self_employed_claim') as claimed_on
      from milestone m
     group by m.accountable_body_id, m.partner_id, m.referral_id, m.type
    union all
    -- Enough trading is recorded, and nobody has claimed it.
    select r.accountable_body_id, r.partner_id, r.id, 'self_employed', (traded.terms).reached_on, null, null
      from referral r
     cross join lateral (
       select app.self_employed_terms(
         r.id, r.accountable_body_id, r.participant_id, r.cohort, r.started_on, r.ended_on) as terms
       offset 0) traded
     where r.started_on is not null
       and exists (select from job j where j.referral_id = r.id and j.kind = 'self_employed')
       and not exists (select from milestone m where m.referral_id = r.id and m.type = 'self_employed')
       and (traded.terms).reached_on is not null) known
 -- PRaP does not tell the day on which a job starts: where it is silent there is nothing to reconcile.
 where known.type <> 'job_start' or known.prap_on is not null;

grant select on referral_clock, computed_milestone, milestone_reconciliation to placewell_app, placewell_reader;

-- ---- What a rule would change ------------------------------------------------------------------------------------

create function app.journey_picture(clocks boolean, from_day date)
returns table (referral_id uuid, what text, day date, pence int)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select r.id, clock.what, clock.day, null
    from referral r
    join referral_state s on s.referral_id = r.id
    join referral_clock c on c.referral_id = r.id
   cross join lateral (values
     ('support_end_due', s.support_end_due), ('tracking_end_due', c.tracking_end_due),
     ('record_close_due', c.record_close_due), ('early_leaver_until', c.early_leaver_until)) clock(what, day)
   where clocks and r.started_on >= from_day and clock.day is not null
     and (app.role() = 'SYSTEM_ADMINISTRATOR' or (app.role() = 'AB_ADMINISTRATOR' and r.accountable_body_id = app.organisation_id()))
  union all
  select r.id, m.type, m.achieved_on, m.threshold_pence
    from referral r
    join milestone m on m.referral_id = r.id and m.evidence_path = 'local_records'
   where r.started_on >= from_day
     and (app.role() = 'SYSTEM_ADMINISTRATOR' or (app.role() = 'AB_ADMINISTRATOR' and r.accountable_body_id = app.organisation_id()))
$$;
comment on function app.journey_picture(boolean, date) is
  'The clocks, if asked, and the local milestones of journeys that started on or after a day, for whoever may set rules: '
  'of the own programme, or of all for the system administrator, who learns numbers from it and no names.';

create function app.keep_picture(clocks boolean, from_day date) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  create temporary table picture_before on commit drop as select * from app.journey_picture(clocks, from_day);
end
$$;
comment on function app.keep_picture(boolean, date) is
  'Keeps app.journey_picture for the rest of the transaction, to be held against what a change makes of it.';

create function app.picture_changes(clocks boolean, from_day date)
returns table (referral_id uuid, what text, day_before date, day_after date, pence_before int, pence_after int)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  return query
  select coalesce(b.referral_id, a.referral_id), coalesce(b.what, a.what), b.day, a.day, b.pence, a.pence
    from picture_before b
    full join app.journey_picture(clocks, from_day) a on a.referral_id = b.referral_id and a.what = b.what
   where (a.day, a.pence) is distinct from (b.day, b.pence);
end
$$;
comment on function app.picture_changes(boolean, date) is
  'What is different from the picture that app.keep_picture kept, with the same arguments.';
