-- Stocks: their rows are intervals (from_on to to_on, both included, an empty end is still running) and count on every
-- day they contain. A stock is as it is at the end of a day: whoever leaves on that day, or whose job ends on it, is no
-- longer in it, as in referral_state. Sets named "whole" have one row for each stretch; the set of the same name cuts it
-- at every move between models, and is asked only where the model is. Stocks name the stay that their rows are cut from
-- (stay_from_on to stay_to_on), so that a count at the end of a day passes over those whose stay does not contain it
-- before their days are cut into stretches. "offset 0" keeps PostgreSQL from working something out again wherever it is
-- asked.

create view mi.on_programme_whole with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.started_on as from_on,
       f.ended_on - 1 as to_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, null::text as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.started_on as stay_from_on, f.ended_on - 1 as stay_to_on
  from mi.referral_facts f
 where f.started_on is not null and (f.ended_on is null or f.ended_on > f.started_on);
comment on view mi.on_programme_whole is
  'People on the programme, from the start to the day before the end, whatever the model. Those who paused stay on it.';

create view mi.on_programme with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.stay_from_on, w.stay_to_on
  from mi.on_programme_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days offset 0) spell
 where not isempty(spell.days);
comment on view mi.on_programme is
  'People on the programme, from the start to the day before the end, by the model of the day. Those who paused stay on it.';

create view mi.caseload_whole with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, greatest(w.from_on, a.starts_on) as from_on,
       least(w.to_on, a.ends_on) as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, w.model, w.cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       a.specialist_id,
       w.stay_from_on, w.stay_to_on
  from mi.on_programme_whole w
  join assignment a using (accountable_body_id, referral_id)
 where a.starts_on <= coalesce(w.to_on, 'infinity') and coalesce(a.ends_on, 'infinity') >= w.from_on;
comment on view mi.caseload_whole is
  'People on the programme by the Employment Specialist they are assigned to, whatever the model.';

create view mi.caseload with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.specialist_id,
       w.stay_from_on, w.stay_to_on
  from mi.caseload_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days offset 0) spell
 where not isempty(spell.days);
comment on view mi.caseload is
  'People on the programme by the Employment Specialist they are assigned to.';

create view mi.standing_whole with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.referred_on as from_on,
       stay.until - 1 as to_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, null::text as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       null::text as status,
       f.referred_on as stay_from_on, stay.until - 1 as stay_to_on
  from mi.referral_facts f
 -- Whoever starts is neither rejected nor cancelled, and the days from the referral to the end have no gap.
 cross join lateral (select coalesce(f.ended_on, f.rejected_on, f.cancelled_on) as until) stay
 where stay.until is null or stay.until > f.referred_on;
comment on view mi.standing_whole is
  'People from the referral until it is rejected or cancelled or their participation ends, whatever the model and the status.';

-- In work is who has an open job. In-work retention starts in a job, so it is in work until a recorded job says otherwise.
create view mi.current_status_whole with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.referred_on as from_on,
       least(f.started_on, f.rejected_on, f.cancelled_on) - 1 as to_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, null::text as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       'initial_meeting'::text as status,
       f.referred_on as stay_from_on, least(f.started_on, f.rejected_on, f.cancelled_on) - 1 as stay_to_on
  from mi.referral_facts f
 where coalesce(least(f.started_on, f.rejected_on, f.cancelled_on), 'infinity') > f.referred_on
union all
select w.subject, w.referral_id, w.participant_id, lower(stretch.days), upper(stretch.days) - 1,
       w.accountable_body_id, w.partner_id, w.local_authority_code, w.model, w.cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       stretch.status,
       w.stay_from_on, w.stay_to_on
  from mi.on_programme_whole w
 cross join lateral (
   select daterange(w.from_on, w.to_on, '[]')::datemultirange as stay,
          coalesce(range_agg(daterange(j.started_on, j.ended_on, '[)')), '{}')
          + case when w.cohort = 'in_work_retention'
              then daterange(w.from_on, case when count(*) > 0 then greatest(min(j.started_on), w.from_on) end, '[)')::datemultirange
              else '{}' end as in_work
     from job j
    where j.referral_id = w.referral_id) days
 cross join lateral (
   select 'engaging'::text as status, unnest(days.stay - days.in_work) as days
   union all
   select 'in_work_support', unnest(days.stay * days.in_work)) stretch;
comment on view mi.current_status_whole is
  'Where people stand, whatever the model: initial meeting, then engaging with the specialist, and in-work support while in a job.';

create view mi.current_status with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.status,
       w.stay_from_on, w.stay_to_on
  from mi.current_status_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days offset 0) spell
 where not isempty(spell.days);
comment on view mi.current_status is
  'Where people stand: initial meeting from the referral to the start, then engaging with the specialist, and in-work support while in a job.';

create view mi.not_yet_employed_whole with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, w.from_on,
       least(w.to_on, first_job.started_on - 1) as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, w.model, w.cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.stay_from_on, w.stay_to_on
  from mi.on_programme_whole w
  -- Looked up for each journey. While somebody is on the programme every job is tracked (mi.first_job).
 cross join lateral (
   select least(
            (select min(j.started_on) from job j where j.referral_id = w.referral_id and j.started_on >= w.from_on),
            (select min(m.achieved_on) from milestone m
              where m.accountable_body_id = w.accountable_body_id and m.type = 'job_start'
                and m.referral_id = w.referral_id)) as started_on
   offset 0) first_job
 where w.cohort = 'out_of_work' and coalesce(first_job.started_on > w.from_on, true);
comment on view mi.not_yet_employed_whole is
  'Out-of-work people on the programme before their first job since the start, whatever the model.';

create view mi.not_yet_employed with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.stay_from_on, w.stay_to_on
  from mi.not_yet_employed_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days offset 0) spell
 where not isempty(spell.days);
comment on view mi.not_yet_employed is
  'Out-of-work people on the programme before their first job since the start.';

create view mi.specialist_capacity with (security_invoker = true) as
select s.id as subject, null::uuid as referral_id, null::uuid as participant_id, s.started_on as from_on, s.left_on as to_on,
       s.accountable_body_id, s.partner_id, null::text as local_authority_code, null::text as model, null::text as cohort,
       '{}'::text[] as conditions, '{}'::text[] as disadvantage_groups, s.full_time_equivalent as quantity,
       s.id as specialist_id,
       s.started_on as stay_from_on, s.left_on as stay_to_on
  from employment_specialist s;
comment on view mi.specialist_capacity is
  'Full-time equivalents of Employment Specialists, in hundredths, while they are employed.';

create view mi.on_programme_in_month with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, month.first_day as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       case when exists (
         select from session s
          where s.referral_id = f.referral_id and s.attendance = 'attended'
            and s.held_on >= greatest(f.started_on, month.first_day) and s.held_on < (month.first_day + interval '1 month')::date)
         then 'yes' else 'no' end as engaged
  from mi.referral_facts f
 -- Whoever came and went on one day was there in its month.
 cross join lateral (
   select least(case when f.ended_on is not null then greatest(f.ended_on - 1, f.started_on) end,
                (select app.today())) as last_day
   offset 0) stay
 cross join lateral (
   select generate_series(date_trunc('month', f.started_on::timestamp), stay.last_day, '1 month')::date as first_day
   offset 0) month
 where f.started_on is not null;
comment on view mi.on_programme_in_month is
  'One row for each month in which a person was on the programme on any day, on its first day; engaged says whether a session was attended in it.';
