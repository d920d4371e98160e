-- Sets that counted wrong at their edges. What each of them says is unchanged; each view is as it was but for what is
-- named above it.

-- ---- Jobs count as long as outcomes do: to the end of tracking ------------------------------------------

create function app.tracked(day date, body uuid, started_on date, ended_on date) returns boolean
language sql stable parallel safe
-- Most jobs lie before the end: the rule is looked up only for the others.
return tracked.ended_on is null or day <= tracked.ended_on
    or coalesce(day <= app.tracking_end(body, tracked.started_on, tracked.ended_on), true);
comment on function app.tracked(date, uuid, date, date) is
  'True for a day up to the end of tracking of a journey: always before its end, and while no rule of tracking is set.';

create or replace view mi.first_job with (security_invoker = true) as
select w.referral_id, w.started_on, w.kind, r.accountable_body_id, r.partner_id
  from job w
  join referral r on r.accountable_body_id = w.accountable_body_id and r.id = w.referral_id
 where w.started_on >= r.started_on and app.tracked(w.started_on, r.accountable_body_id, r.started_on, r.ended_on)
   -- What comes before a tracked job is tracked.
   and not exists (select from job earlier
                    where earlier.referral_id = w.referral_id and earlier.started_on >= r.started_on
                      and (earlier.started_on, earlier.kind, earlier.id) < (w.started_on, w.kind, w.id))
   and not exists (select from milestone m
                    where m.referral_id = w.referral_id and m.type = 'job_start' and m.achieved_on < w.started_on)
union all
select m.referral_id, m.achieved_on,
       case m.evidence_path when 'self_employed_claim' then 'self_employed' else 'employed' end,
       r.accountable_body_id, r.partner_id
  from milestone m
  join referral r on r.accountable_body_id = m.accountable_body_id and r.id = m.referral_id
 where m.type = 'job_start' and r.started_on is not null
   and not exists (select from job w
                    where w.referral_id = m.referral_id and w.started_on >= r.started_on and w.started_on <= m.achieved_on
                      and app.tracked(w.started_on, r.accountable_body_id, r.started_on, r.ended_on))
   and not exists (select from milestone earlier
                    where earlier.referral_id = m.referral_id and earlier.type = 'job_start'
                      and (earlier.achieved_on, earlier.evidence_path = 'self_employed_claim', earlier.id)
                          < (m.achieved_on, m.evidence_path = 'self_employed_claim', m.id));
comment on view mi.first_job is
  'The first job from the start to the end of tracking: from the jobs recorded or the job start milestone, whichever is earlier.';

create or replace view mi.out_of_work_job_start with (security_invoker = true) as
select j.subject, j.participant_id, first_job.started_on as happened_on, j.accountable_body_id, j.partner_id,
       j.local_authority_code, j.model, j.cohort, j.conditions, j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.first_job on first_job.accountable_body_id = j.accountable_body_id and first_job.referral_id = j.subject
 where j.cohort = 'out_of_work';
comment on view mi.out_of_work_job_start is
  'Out-of-work participants who started a job, employed or self-employed, on the day of the first (mi.first_job). MI note, Table B, End of Provision.';

create or replace view mi.job_start with (security_invoker = true) as
select w.id as subject, f.referral_id as referral_id, f.participant_id, w.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.kind, w.sector, w.occupation, w.employment_type,
       case
         when exists (select from job earlier
                       where earlier.referral_id = w.referral_id and earlier.started_on >= f.started_on
                         and earlier.started_on < w.started_on)
           or exists (select from milestone m
                       where m.referral_id = w.referral_id and m.type = 'job_start' and m.achieved_on < w.started_on)
         then 'later' else 'first' end as turn
  from mi.referral_facts f
  join job w using (accountable_body_id, referral_id)
 where w.started_on >= f.started_on and app.tracked(w.started_on, f.accountable_body_id, f.started_on, f.ended_on);
comment on view mi.job_start is
  'Jobs started from the start of the programme to the end of tracking, every one, on their first day.';

create or replace view mi.self_employed_job_start with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, w.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.sector
  from mi.referral_facts f
  join job w using (accountable_body_id, referral_id)
 where w.kind = 'self_employed' and w.started_on >= f.started_on
   and app.tracked(w.started_on, f.accountable_body_id, f.started_on, f.ended_on)
   and not exists (select from job earlier
                    where earlier.referral_id = w.referral_id and earlier.kind = 'self_employed'
                      and earlier.started_on >= f.started_on
                      and (earlier.started_on, earlier.id) < (w.started_on, w.id));

create or replace view mi.left_job_not_re_engaged with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, w.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.sector, w.leaving_reason as reason
  from mi.referral_facts f
  join job w using (accountable_body_id, referral_id)
 where w.ended_on is not null and w.ended_on >= f.started_on
   and app.tracked(w.ended_on, f.accountable_body_id, f.started_on, f.ended_on)
   and not exists (select from job later
                    where later.referral_id = w.referral_id and later.id <> w.id
                      and (later.ended_on is null or (later.ended_on, later.id) > (w.ended_on, w.id)))
   and not exists (select from session s
                    where s.referral_id = w.referral_id and s.attendance = 'attended' and s.held_on > w.ended_on);
comment on view mi.left_job_not_re_engaged is
  'People who left their last job, up to the end of tracking, and have neither a later one nor an attended session since, on the day they left it.';

-- ---- The sector is that of a job held on the day, not of a later one that is over ------------------------

create or replace view mi.job_outcome with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, reached.achieved_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       reached.outcome,
       coalesce(
         (select w.sector from job w
           where w.referral_id = f.referral_id and w.started_on <= reached.achieved_on
           order by w.ended_on is null or w.ended_on >= reached.achieved_on desc, w.started_on desc, w.id limit 1),
         f.job_at_start_sector) as sector
  from mi.referral_facts f
  join mi.outcome o on o.accountable_body_id = f.accountable_body_id and o.subject = f.referral_id
 cross join lateral (values ('lower', o.lower_on), ('higher', o.higher_on)) reached(outcome, achieved_on)
 where f.started_on is not null and reached.achieved_on is not null;
comment on view mi.job_outcome is
  'Lower and higher job outcomes, each once, by the sector of the job held on the day (of several the latest begun), or else of the last one before it.';

-- ---- One outcome out of another: counted once both are reached ------------------------------------------

create or replace view mi.job_start_with_lower_outcome with (security_invoker = true) as
select o.subject, o.participant_id, greatest(o.happened_on, first_job.started_on) as happened_on, o.accountable_body_id,
       o.partner_id, o.local_authority_code, o.model, o.cohort, o.conditions, o.disadvantage_groups, o.quantity
  from mi.out_of_work_lower_outcome o
 cross join lateral (
   select j.started_on from mi.first_job j
    where j.accountable_body_id = o.accountable_body_id and j.referral_id = o.subject
   offset 0) first_job;
comment on view mi.job_start_with_lower_outcome is
  'Those with a job start who reached the lower outcome, on the day by which they had both: the numerator over out_of_work_job_start. MI note, Table B, End of Provision.';

create or replace view mi.lower_outcome_with_higher_outcome with (security_invoker = true) as
select l.subject, l.participant_id, greatest(l.happened_on, o.higher_on) as happened_on, l.accountable_body_id, l.partner_id,
       l.local_authority_code, l.model, l.cohort, l.conditions, l.disadvantage_groups, l.quantity
  from mi.out_of_work_lower_outcome l
  join mi.outcome o using (accountable_body_id, partner_id, subject)
 where o.higher_on is not null;
comment on view mi.lower_outcome_with_higher_outcome is
  'Those with a lower outcome who reached the higher one, on the day by which they had both: the numerator over out_of_work_lower_outcome. MI note, Table B, End of Provision.';

-- ---- The day of the end is the first day off the programme: its month is none of theirs -----------------

create or replace view mi.on_programme_in_month with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, month.first_day as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       case when exists (
         select from session s
          where s.referral_id = f.referral_id and s.attendance = 'attended'
            and s.held_on >= greatest(f.started_on, month.first_day) and s.held_on < month.first_day_after)
         then 'yes' else 'no' end as engaged
  from mi.referral_facts f
 -- Whoever came and went on one day was there in its month.
 cross join lateral (
   select least(case when f.ended_on is not null then greatest(f.ended_on - 1, f.started_on) end,
                (select app.today())) as last_day
   offset 0) stay
 cross join lateral (
   select (date_trunc('month', f.started_on) + make_interval(months => number))::date as first_day,
          (date_trunc('month', f.started_on) + make_interval(months => number + 1))::date as first_day_after
     from generate_series(0,
       12 * (extract(year from stay.last_day) - extract(year from f.started_on))::int
          + (extract(month from stay.last_day) - extract(month from f.started_on))::int) number
   offset 0) month
 where f.started_on is not null;
comment on view mi.on_programme_in_month is
  'One row for each month in which a person was on the programme on any day, on its first day; engaged says whether a session was attended in it.';

-- ---- A code of an accountable body's own counts as the national one that it maps to ----------------------

create or replace view mi.leaver with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       coalesce(c.maps_to, f.end_reason) as reason,
       coalesce(c.grouping, national.grouping) as ending,
       further.destination,
       case further.destination when 'unknown' then 'unknown' when 'none' then 'no' else 'yes' end as moved_on
  from mi.referral_facts f
  left join code c on c.list = 'end_reason' and c.code = f.end_reason
  left join code national on national.list = c.list and national.code = c.maps_to
  left join code support on support.list = 'further_support' and support.code = f.further_support
 cross join lateral (select coalesce(support.maps_to, f.further_support, 'unknown') as destination) further
 where f.ended_on is not null;
comment on view mi.leaver is
  'People whose participation ended, on that day, with the national reason, its group, and the support they moved into.';

create or replace view mi.early_leaver with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       coalesce(c.maps_to, f.end_reason) as reason
  from mi.referral_facts f
  left join code c on c.list = 'end_reason' and c.code = f.end_reason
 where f.ended_on is not null and f.initiative_start
   and (f.cohort = 'out_of_work' or app.rule_value('early_leaver_cohort', f.accountable_body_id, f.started_on) = 'all')
   and f.ended_on < f.started_on
     + make_interval(months => app.rule_value('early_leaver_months', f.accountable_body_id, f.started_on)::int)
   and coalesce(c.maps_to, f.end_reason) <> 'final_outcome_claimed'
   and not exists (select from milestone m
                    where m.referral_id = f.referral_id and m.achieved_on <= f.ended_on
                      and m.type in ('lower', 'higher', 'in_work', 'self_employed'));

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
