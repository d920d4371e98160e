-- ---- Jobs count as long as outcomes do: to the end of tracking ------------------------------------------

create function app.tracked(day date, body uuid, started_on date, ended_on date) returns boolean
language sql stable parallel safe
-- Most jobs lie before the end: the rule is looked up only for the others.
return tracked.ended_on is null or day <= tracked.ended_on
    or coalesce(day <= app.tracking_end(body, tracked.started_on, tracked.ended_on), true);
comment on function app.tracked(date, uuid, date, date) is
  'True for a day up to the end of tracking of a journey: always before its end, and while no rule of tracking is set.';

-- ---- Working days from the referral to the start: from the referral date, which is returned beside them ---

create or replace view referral_state with (security_invoker = true) as
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
       case when r.started_on is not null then app.working_days_between(r.referred_on, r.started_on) end as working_days_to_start,
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
