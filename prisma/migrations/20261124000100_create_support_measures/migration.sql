-- Measures of supported employment. Some are stocks: their rows are intervals (from_on to to_on, both included, an empty
-- end is still running) and count on every day they contain. A stock is as it is at the end of a day: whoever leaves
-- on that day, or whose job ends on it, is no longer in it, as in referral_state.

create view mi.model_spell with (security_invoker = true) as
select m.referral_id, m.model,
       daterange(m.starts_on,
         (select min(later.starts_on) from model_period later
           where later.referral_id = m.referral_id and later.starts_on > m.starts_on), '[)') as days
  from model_period m
union all
select r.id, r.model_referred_to,
       daterange(null, (select min(m.starts_on) from model_period m where m.referral_id = r.id), '[)')
  from referral r;
comment on view mi.model_spell is 'Which model a journey is on, over time; before the first period the model referred to.';

create view mi.first_job with (security_invoker = true) as
select f.referral_id, job_start.started_on, job_start.kind
  from referral r
  join mi.referral_facts f on f.referral_id = r.id
 cross join lateral (
   select found.started_on, found.kind
     from (select w.started_on, w.kind, 1 as turn from job w
            where w.referral_id = r.id and w.started_on >= r.started_on
           union all
           select m.achieved_on, case m.evidence_path when 'self_employed_claim' then 'self_employed' else 'employed' end, 2
             from milestone m
            where m.referral_id = r.id and m.type = 'job_start') found
    order by found.started_on, found.turn, found.kind
    limit 1) job_start
 where r.started_on is not null;
comment on view mi.first_job is
  'The first job since the start: from the jobs recorded or the job start milestone, whichever is earlier.';

create view mi.working_spell with (security_invoker = true) as
select r.id as referral_id,
       coalesce((select range_agg(daterange(j.started_on, j.ended_on, '[)')) from job j where j.referral_id = r.id),
                '{}'::datemultirange)
       + case
           when r.cohort <> 'in_work_retention' then '{}'::datemultirange
           else datemultirange(daterange(r.started_on,
             (select case when min(j.started_on) > r.started_on then min(j.started_on)
                          when count(*) = 0 then null else r.started_on end
                from job j where j.referral_id = r.id), '[)'))
         end as days
  from referral r
 where r.started_on is not null;
comment on view mi.working_spell is
  'The days on which a person is in work: a job is open. In-work retention starts in a job, so it is in work until a recorded job says otherwise.';

-- ---- Stocks (MI note, Tables A and B) -----------------------------------------------------------------

create view mi.on_programme with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, m.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.referral_facts f
  join mi.model_spell m using (referral_id)
 cross join lateral (select daterange(f.started_on, f.ended_on, '[)') * m.days as days) spell
 where f.started_on is not null and not isempty(spell.days);
comment on view mi.on_programme is
  'People on the programme, from the start to the day before the end, by the model of the day. Those who paused stay on it.';

create view mi.caseload with (security_invoker = true) as
select o.referral_id as subject, o.referral_id as referral_id, o.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       o.accountable_body_id, o.partner_id, o.local_authority_code, o.model as model, o.cohort as cohort,
       o.conditions, o.disadvantage_groups, 1 as quantity,
       a.specialist_id
  from mi.on_programme o
  join assignment a on a.referral_id = o.referral_id
 cross join lateral (select daterange(o.from_on, o.to_on, '[]') * daterange(a.starts_on, a.ends_on, '[]') as days) spell
 where not isempty(spell.days);
comment on view mi.caseload is
  'People on the programme by the Employment Specialist they are assigned to.';

create view mi.specialist_capacity with (security_invoker = true) as
select s.id as subject, null::uuid as referral_id, null::uuid as participant_id, s.started_on as from_on, s.left_on as to_on,
       s.accountable_body_id, s.partner_id, null::text as local_authority_code, null::text as model, null::text as cohort,
       '{}'::text[] as conditions, '{}'::text[] as disadvantage_groups, s.full_time_equivalent as quantity,
       s.id as specialist_id
  from employment_specialist s;
comment on view mi.specialist_capacity is 'Full-time equivalents of Employment Specialists, in hundredths, while they are employed.';

create view mi.current_status with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, m.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       phase.status
  from mi.referral_facts f
  left join mi.working_spell w using (referral_id)
 cross join lateral (
   select daterange(f.started_on, f.ended_on, '[)')::datemultirange as supported where f.started_on is not null
   union all
   select '{}'::datemultirange where f.started_on is null) programme
 cross join lateral (
   values ('initial_meeting',
           daterange(f.referred_on, least(f.started_on, f.rejected_on, f.cancelled_on), '[)')::datemultirange),
          ('engaging', programme.supported - coalesce(w.days, '{}')),
          ('in_work_support', programme.supported * coalesce(w.days, '{}'))) phase(status, days)
 cross join lateral unnest(phase.days) phase_days(days)
  join mi.model_spell m using (referral_id)
 cross join lateral (select phase_days.days * m.days as days) spell
 where not isempty(spell.days);
comment on view mi.current_status is
  'Where people stand: initial meeting from the referral to the start, then engaging with the specialist, and in-work support while in a job.';

create view mi.not_yet_employed with (security_invoker = true) as
select o.referral_id as subject, o.referral_id as referral_id, o.participant_id, o.from_on, case when j.started_on <= coalesce(o.to_on, 'infinity') then j.started_on - 1 else o.to_on end as to_on,
       o.accountable_body_id, o.partner_id, o.local_authority_code, o.model as model, o.cohort as cohort,
       o.conditions, o.disadvantage_groups, 1 as quantity
  from mi.on_programme o
  left join mi.first_job j using (referral_id)
 where o.cohort = 'out_of_work' and (j.started_on is null or j.started_on > o.from_on);
comment on view mi.not_yet_employed is
  'Out-of-work people on the programme before their first job since the start.';

-- ---- Engagement (MI note, Table A) ----------------------------------------------------------------------

create view mi.on_programme_in_month with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, month.first_day::date as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       case when exists (
         select from session s
          where s.referral_id = f.referral_id and s.attendance = 'attended' and s.held_on >= f.started_on
            and s.held_on >= month.first_day and s.held_on < month.first_day + interval '1 month') then 'yes' else 'no' end as engaged
  from mi.referral_facts f
 cross join lateral generate_series(
   date_trunc('month', f.started_on), least(f.ended_on, (select app.today())), interval '1 month') month(first_day)
 where f.started_on is not null;
comment on view mi.on_programme_in_month is
  'One row for each month in which a person was on the programme, whole or in part, on its first day; engaged says whether a session was attended in it.';

create view mi.disengagement with (security_invoker = true) as
select p.id as subject, f.referral_id as referral_id, f.participant_id, p.starts_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       p.reason
  from pause p
  join mi.referral_facts f using (referral_id)
 where p.kind = 'disengagement';
comment on view mi.disengagement is
  'Disengagements, on their first day.';

create view mi.pause_began with (security_invoker = true) as
select p.id as subject, f.referral_id as referral_id, f.participant_id, p.starts_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       p.reason
  from pause p
  join mi.referral_facts f using (referral_id)
 where p.kind = 'pause';
comment on view mi.pause_began is
  'Pauses, on their first day.';

create view mi.re_engagement with (security_invoker = true) as
select p.id as subject, f.referral_id as referral_id, f.participant_id, p.ends_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       p.reason
  from pause p
  join mi.referral_facts f using (referral_id)
 where p.kind = 'disengagement' and p.ends_on < coalesce(f.ended_on, 'infinity');
comment on view mi.re_engagement is
  'Returns after a disengagement, on the day of the return. An end that only closes the disengagement is none.';

create view mi.model_move with (security_invoker = true) as
select move.id as subject, f.referral_id as referral_id, f.participant_id, move.starts_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       move.previous || '_to_' || move.model as direction, move.reason
  from mi.referral_facts f
  join (select m.id, m.referral_id, m.model, m.starts_on, m.reason,
               lag(m.model) over (partition by m.referral_id order by m.starts_on) as previous
          from model_period m) move using (referral_id)
 where move.previous <> move.model;
comment on view mi.model_move is
  'Moves between models while on the programme, on the first day on the new one.';

-- ---- What was done (MI note, Table A) -------------------------------------------------------------------

create view mi.job_requested with (security_invoker = true) as
select w.id as subject, f.referral_id as referral_id, f.participant_id, w.recorded_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.occupation, w.sector, w.working_pattern, w.mobility,
       case when w.weekly_minutes < 16 * 60 then 'under_16' when w.weekly_minutes < 30 * 60 then '16_to_29'
            when w.weekly_minutes is not null then '30_and_over' end as weekly_hours
  from job_preference w
  join mi.referral_facts f using (referral_id);
comment on view mi.job_requested is
  'Kinds of job that people ask for, on the day recorded.';

create view mi.session_held with (security_invoker = true) as
select s.id as subject, f.referral_id as referral_id, f.participant_id, s.held_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       s.mode, s.contents, s.specialist_id, s.minutes as value
  from session s
  join mi.referral_facts f using (referral_id)
 where s.attendance = 'attended' and s.held_on >= f.started_on;
comment on view mi.session_held is
  'Support sessions that the person attended since the start. The value is their length in minutes.';

create view mi.session_gap with (security_invoker = true) as
select s.id as subject, f.referral_id as referral_id, f.participant_id, s.held_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       s.mode, s.specialist_id, s.held_on - s.previous_on as value
  from mi.referral_facts f
  join (select one.id, one.referral_id, one.held_on, one.mode, one.specialist_id,
               lag(one.held_on) over (partition by one.referral_id order by one.held_on, one.id) as previous_on
          from session one
          join referral r on r.id = one.referral_id
         where one.attendance = 'attended' and one.held_on >= r.started_on) s using (referral_id)
 where s.previous_on is not null;
comment on view mi.session_gap is
  'Days between two attended sessions that follow each other, on the day of the later one.';

create view mi.employer_contact_for_person with (security_invoker = true) as
select c.id as subject, f.referral_id as referral_id, f.participant_id, c.contacted_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       c.mode, c.made_by, c.kind, c.specialist_id
  from employer_contact c
  join mi.referral_facts f using (referral_id);
comment on view mi.employer_contact_for_person is
  'Contacts with employers about a named person, on their day.';

create view mi.first_employer_contact with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, c.contacted_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       c.made_by, c.mode, c.specialist_id, c.contacted_on - f.started_on as value
  from mi.referral_facts f
 cross join lateral (
   select c.contacted_on, c.made_by, c.mode, c.specialist_id from employer_contact c
    where c.referral_id = f.referral_id and c.kind = 'competitive_job' and c.contacted_on >= f.started_on
    order by c.contacted_on, c.id limit 1) c
 where f.started_on is not null;
comment on view mi.first_employer_contact is
  'The first contact with an employer about a competitive job for a person, by specialist or participant. The value is the days since the start.';

create view mi.left_job_not_re_engaged with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, w.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.sector, w.leaving_reason as reason
  from mi.referral_facts f
  join job w using (referral_id)
 where w.ended_on is not null and w.ended_on >= f.started_on
   and not exists (select from job later
                    where later.referral_id = w.referral_id and later.id <> w.id
                      and (later.ended_on is null or (later.ended_on, later.id) > (w.ended_on, w.id)))
   and not exists (select from session s
                    where s.referral_id = w.referral_id and s.attendance = 'attended' and s.held_on > w.ended_on);
comment on view mi.left_job_not_re_engaged is
  'People who left their last job and have neither a later one nor an attended session since, on the day they left it.';

grant select on all tables in schema mi to placewell_app, placewell_reader;
revoke select on mi.start_in_offence_group from placewell_reader;
