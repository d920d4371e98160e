-- Derived facts, in one place and asked everywhere: status, stage, clocks, counts, money, caseload.
--
-- Every view is a plain select of expressions and scalar subqueries over one table, and security_invoker. PostgreSQL
-- merges such a view into the query that asks it and computes the columns that were asked, nothing else; row-level
-- security is that of the tables. A lateral select without FROM only names an expression.

-- ---- The person ----------------------------------------------------------------------------------

-- The journey that counts now is the last one referred: an open one is always the last, since no other can be made.
create view participant_state with (security_invoker = true) as
select p.id as participant_id,
       p.accountable_body_id,
       p.eligibility_basis,
       cardinality(p.conditions) > 1 as multiple_conditions,
       p.has_nino,
       (select r.id from referral r
         where r.accountable_body_id = p.accountable_body_id and r.participant_id = p.id
         order by r.referred_on desc, r.id desc limit 1) as current_referral_id,
       (select count(*)::int from referral r
         where r.accountable_body_id = p.accountable_body_id and r.participant_id = p.id) as referral_count,
       (select count(*)::int from expression_of_interest e
         where e.accountable_body_id = p.accountable_body_id and e.participant_id = p.id) as expression_count
  from participant p;

create view expression_state with (security_invoker = true) as
select e.id as expression_id,
       e.accountable_body_id,
       case
         when exists (
           select from referral r
            where r.accountable_body_id = e.accountable_body_id and r.partner_id = e.partner_id
              and r.expression_of_interest_id = e.id) then 'referred'
         when e.not_referred_on is not null then 'not_referred'
         when e.initial_meeting_attended then 'initial_meeting_held'
         when e.pre_screen_passed then 'pre_screen_passed'
         when e.pre_screen_passed = false then 'pre_screen_failed'
         else 'submitted'
       end as status,
       -- A local standard: no rule of DWP was found.
       app.add_working_days(
         e.submitted_on,
         app.rule_value('first_contact_working_days', e.accountable_body_id, e.submitted_on)::int) as first_contact_due
  from expression_of_interest e;

-- ---- The journey -----------------------------------------------------------------------------------

create function app.start_keying_due(body uuid, input_on date) returns date
language sql stable parallel safe
return app.add_working_days(input_on, coalesce(app.rule_value('start_keying_working_days', body, input_on)::int, 15));
comment on function app.start_keying_due(uuid, date) is
  'Last day on which a start is keyed into PRaP in time: working days from the input of the referral (MI note, Table B).';

create function app.support_end(journey uuid, body uuid, cohort text, started_on date, last_day date) returns date
language plpgsql stable parallel safe
as $$
declare
  months_rule text := case cohort when 'out_of_work' then 'out_of_work_support_months' else 'in_work_support_months' end;
  rules jsonb := app.rule_values(array[months_rule, 'pause_stops_clock'], body, started_on);
  ends_on date := started_on + make_interval(months => (rules ->> months_rule)::int);
begin
  if rules ->> 'pause_stops_clock' = 'true' then
    ends_on := ends_on + (
      select coalesce(sum(least(p.ends_on, last_day) - p.starts_on + 1), 0)::int
        from public.pause p where p.referral_id = journey and p.starts_on <= last_day);
  end if;
  return ends_on;
end
$$;
comment on function app.support_end(uuid, uuid, text, date, date) is
  'Day by which support ends without an extension: the months of the cohort after the start, and the days of pauses up '
  'to a day where the rule says that a pause stops the clock. Empty before the start and while the rule is unset.';

create view referral_state with (security_invoker = true) as
select r.id as referral_id,
       r.accountable_body_id,
       case
         when r.rejected_on is not null then 'rejected'
         when r.cancelled_on is not null then 'cancelled'
         when r.ended_on is not null then 'ended'
         when r.started_on is null and r.acknowledged_on is null then 'awaiting_acknowledgement'
         when r.started_on is null then 'acknowledged'
         else coalesce(
           -- A pause whose last day has come is over: somebody recorded the return.
           (select case p.kind when 'disengagement' then 'disengaged' else 'paused' end
              from pause p
             where p.referral_id = r.id and p.starts_on <= clock.today and (p.ends_on is null or p.ends_on > clock.today)
             limit 1),
           case when work.in_work then 'in_work_support' else 'in_support' end)
       end as status,
       case
         when num_nonnulls(r.rejected_on, r.cancelled_on, r.ended_on) > 0 then null
         when r.started_on is null then 'initial_meeting'
         when work.in_work then 'in_work_support'
         else 'engaging'
       end as stage,
       coalesce(
         (select m.model from model_period m
           where m.referral_id = r.id and m.starts_on <= clock.last_day
           order by m.starts_on desc limit 1),
         r.model_referred_to) as current_model,
       (select a.specialist_id from assignment a
         where a.referral_id = r.id and a.starts_on <= clock.last_day and (a.ends_on is null or a.ends_on >= clock.last_day)
         order by a.starts_on desc limit 1) as current_specialist_id,
       case when r.started_on is not null then app.working_days_between(r.input_on, r.started_on) end as working_days_to_start,
       app.start_keying_due(r.accountable_body_id, r.input_on) as start_keying_due,
       r.started_on is not null and r.keyed_into_prap_on is null
         and app.start_keying_due(r.accountable_body_id, r.input_on) < clock.today as start_keying_overdue,
       contact.last_on as last_contact_on,
       case when num_nonnulls(r.rejected_on, r.cancelled_on, r.ended_on) = 0
         then clock.today - contact.last_on end as days_since_contact,
       -- On the programme since before this month and not met in it (MI note, Table A: engaged at least once in the
       -- month). Pauses do not lift the duty, since the note counts all who are on the programme.
       r.ended_on is null and coalesce(r.started_on < clock.month, false)
         and not exists (select from session s
                          where s.referral_id = r.id and s.attendance = 'attended' and s.held_on >= clock.month)
         as contact_owed_this_month,
       coalesce(
         (select x.ends_on from extension x where x.referral_id = r.id order by x.ends_on desc limit 1),
         app.support_end(r.id, r.accountable_body_id, r.cohort, r.started_on, clock.last_day)) as support_end_due,
       case when r.started_on is not null then app.age_on(r.participant_id, r.started_on) end as age_at_start,
       work.in_work,
       (select count(*)::int from extension x where x.referral_id = r.id) as extension_count,
       greatest(
         app.extensions_allowed(r.accountable_body_id, r.cohort, clock.today)
           - (select count(*)::int from extension x where x.referral_id = r.id), 0) as extensions_left,
       (select count(*)::int from session s where s.referral_id = r.id) as session_count,
       (select count(*)::int from employer_contact c where c.referral_id = r.id) as employer_contact_count,
       (select count(*)::int from job j where j.referral_id = r.id) as job_count,
       (select c.contacted_on from employer_contact c
         where c.referral_id = r.id and c.kind = 'competitive_job'
         order by c.contacted_on limit 1) as first_employer_contact_on
  from referral r
 cross join lateral (
   select (select app.today()) as today,
          (select date_trunc('month', app.today())::date) as month,
          -- The day on which histories are read: today, or the last day of a journey that is over.
          least((select app.today()), r.ended_on) as last_day) clock
 cross join lateral (
   -- In work: a job is open. In-work retention starts in a job, so it counts as in work until jobs are recorded that say otherwise.
   select exists (select from job j
                   where j.referral_id = r.id and j.started_on <= clock.today
                     and (j.ended_on is null or j.ended_on > clock.today))
          or (r.cohort = 'in_work_retention'
              and not exists (select from job j where j.referral_id = r.id and j.started_on <= clock.today)) as in_work) work
 cross join lateral (
   select (select s.held_on from session s
            where s.referral_id = r.id and s.attendance = 'attended'
            order by s.held_on desc limit 1) as last_on) contact;

-- ---- Money -------------------------------------------------------------------------------------------

create function app.wage_rate_on(day date, age int) returns int
language plpgsql stable parallel safe
as $$
begin
  return (
    select w.hourly_pence from public.wage_rate w
     where w.confirmed and w.valid_from <= day and w.age_from <= age and (w.age_to is null or w.age_to >= age)
     order by w.valid_from desc limit 1);
end
$$;
comment on function app.wage_rate_on(date, int) is
  'Statutory rate of an age on a day, pence an hour. A rate that is not confirmed is never used.';

create function app.threshold_rate(person uuid, by_age boolean, day date) returns int
language plpgsql stable parallel safe
as $$
begin
  -- The adult rate is that of the band without an upper age.
  return app.wage_rate_on(day, case when by_age then app.age_on(person, day) else 999 end);
end
$$;
comment on function app.threshold_rate(uuid, boolean, date) is
  'Wage rate of the outcome thresholds on a day, pence an hour: the adult rate, or that of the person''s age.';

create type app.outcome_terms as (
  rate_basis text,
  hourly_rate_pence int,
  lower_threshold_pence int,
  higher_threshold_pence int,
  lower_reached_on date,
  higher_reached_on date
);

create function app.outcome_terms(journey uuid, body uuid, person uuid, cohort text, started_on date) returns app.outcome_terms
language plpgsql stable parallel safe
as $$
declare
  level text := case cohort when 'out_of_work' then 'higher_threshold' else 'in_work_threshold' end;
  rules jsonb := app.rule_values(
    array['threshold_rate_date', 'threshold_comparison', 'threshold_wage_rate', 'lower_threshold_hours_a_week',
      'lower_threshold_weeks', level || '_hours_a_week', level || '_weeks'], body, started_on);
  exceeds boolean := rules ->> 'threshold_comparison' = 'more_than';
  by_age boolean := rules ->> 'threshold_wage_rate' = 'rate_for_age';
  higher_hours int := (rules ->> (level || '_hours_a_week'))::int * (rules ->> (level || '_weeks'))::int;
  -- In-work retention has no lower outcome.
  lower_hours int := case cohort when 'out_of_work' then
    (rules ->> 'lower_threshold_hours_a_week')::int * (rules ->> 'lower_threshold_weeks')::int end;
  fixed_day date;
  terms app.outcome_terms;
begin
  if outcome_terms.started_on is null then
    return terms;
  end if;
  terms.rate_basis := rules ->> 'threshold_rate_date';
  fixed_day := case terms.rate_basis
    when 'start_date' then outcome_terms.started_on
    when 'first_job_start' then (
      select min(j.started_on) from public.job j where j.referral_id = journey and j.started_on >= outcome_terms.started_on)
  end;
  -- An outcome is reached at the end of the first pay period by which the earnings are worth its hours at the wage rate.
  select min(e.period_to) filter (where e.hours > lower_hours or (e.hours = lower_hours and not exceeds)),
         min(e.period_to) filter (where e.hours > higher_hours or (e.hours = higher_hours and not exceeds))
    into terms.lower_reached_on, terms.higher_reached_on
    from (select paid.period_to,
                 case terms.rate_basis
                   -- Each week counts at the rate of its own time.
                   when 'per_week_worked' then sum(paid.gross_pence::numeric / rate.pence) over so_far
                   else sum(paid.gross_pence) over so_far::numeric / rate.pence
                 end as hours
            from public.earning paid
           cross join lateral (
             select app.threshold_rate(person, by_age, coalesce(fixed_day, paid.period_to)) as pence) rate
           where paid.referral_id = journey and paid.period_to >= outcome_terms.started_on
          window so_far as (order by paid.period_to, paid.id)) e;
  terms.hourly_rate_pence := app.threshold_rate(person, by_age, coalesce(fixed_day, terms.higher_reached_on, app.today()));
  terms.higher_threshold_pence := higher_hours * terms.hourly_rate_pence;
  terms.lower_threshold_pence :=
    lower_hours * app.threshold_rate(person, by_age, coalesce(fixed_day, terms.lower_reached_on, app.today()));
  return terms;
end
$$;
comment on function app.outcome_terms(uuid, uuid, uuid, text, date) is
  'The money that makes the outcomes of a journey, and when its earnings reached it. Thresholds are hours a week times '
  'weeks times the wage rate of the day that the rule names; empty while the rule is unset.';

-- Earnings count from the day of the start, over all jobs; a gap between jobs does not reset them.
-- "offset 0" keeps the terms from being worked out once for every column; they are not worked out at all when none is asked.
create view referral_money with (security_invoker = true) as
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
         then greatest(
           clock.today,
           earned.last_on + ceil(
             7.0 * greatest((outcome.terms).higher_threshold_pence - earned.pence, 0) / average.weekly_pence)::int)
       end as projected_higher_on
  from referral r
 cross join lateral (select (select app.today()) as today) clock
 cross join lateral (
   select coalesce(sum(e.gross_pence), 0)::int as pence, min(e.period_from) as first_from, max(e.period_to) as last_on
     from earning e
    where e.referral_id = r.id and e.period_to >= r.started_on) earned
 cross join lateral (
   select app.outcome_terms(r.id, r.accountable_body_id, r.participant_id, r.cohort, r.started_on) as terms
   offset 0) outcome
 cross join lateral (
   select (earned.pence * 7.0 / nullif(earned.last_on - earned.first_from + 1, 0))::int as weekly_pence) average;

-- ---- The caseload --------------------------------------------------------------------------------------

-- People on the programme, whether they look for work or are in it; those who paused stay on the caseload.
create view specialist_caseload with (security_invoker = true) as
select s.id as specialist_id,
       s.accountable_body_id,
       load.headcount,
       load.headcount * 10000 / s.full_time_equivalent as per_full_time_equivalent,
       load.cap,
       load.headcount * 10000 / s.full_time_equivalent > load.cap * 100 as over_cap
  from employment_specialist s
 cross join lateral (
   select (select count(*)::int
             from assignment a
             join referral r on r.id = a.referral_id
            where a.accountable_body_id = s.accountable_body_id and a.partner_id = s.partner_id and a.specialist_id = s.id
              and a.starts_on <= (select app.today()) and (a.ends_on is null or a.ends_on >= (select app.today()))
              and r.started_on <= (select app.today()) and r.ended_on is null) as headcount,
          coalesce(
            app.rule_value(
              case s.model when 'seqf' then 'caseload_cap_seqf' else 'caseload_cap' end,
              s.accountable_body_id, app.today())::int,
            case s.model when 'seqf' then 20 else 25 end) as cap) load;

grant select on participant_state, expression_state, referral_state, referral_money, specialist_caseload
  to placewell_app, placewell_reader;
