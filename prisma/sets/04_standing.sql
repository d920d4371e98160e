-- Stocks: who is there at the end of a day. Each is a function of that day, which PostgreSQL works into the question, so
-- that it costs what the same question by hand does; any past day can be asked. from_on and to_on are those of the whole
-- stay. Whoever leaves on the day, or whose job ends on it, is no longer there, as in referral_state. The model is that of
-- the day.

create function mi.on_programme(on_day date)
returns table (subject uuid, referral_id uuid, participant_id uuid, from_on date, to_on date, accountable_body_id uuid, partner_id uuid,
  local_authority_code text, model text, cohort text, conditions text[], disadvantage_groups text[], quantity int)
stable parallel safe
begin atomic
  select f.referral_id, f.referral_id, f.participant_id, f.started_on, f.ended_on - 1, f.accountable_body_id, f.partner_id,
         f.local_authority_code,
         coalesce((select m.model from mi.model_on(f.referral_id, on_day) m), f.model_referred_to),
         f.cohort, f.conditions, f.disadvantage_groups, 1
    from mi.referral_facts f
   where f.started_on <= on_day and (f.ended_on is null or f.ended_on > on_day);
end;
comment on function mi.on_programme(date) is
  'People on the programme, from the start to the day before the end, by the model of the day. Those who paused stay on it.';

create function mi.caseload(on_day date)
returns table (subject uuid, referral_id uuid, participant_id uuid, from_on date, to_on date, accountable_body_id uuid, partner_id uuid,
  local_authority_code text, model text, cohort text, conditions text[], disadvantage_groups text[], quantity int,
  specialist_id uuid)
stable parallel safe
begin atomic
  select s.subject, s.referral_id, s.participant_id, greatest(s.from_on, a.starts_on), least(s.to_on, a.ends_on),
         s.accountable_body_id, s.partner_id, s.local_authority_code, s.model, s.cohort, s.conditions,
         s.disadvantage_groups, s.quantity, a.specialist_id
    from mi.on_programme(on_day) s
    join assignment a using (accountable_body_id, referral_id)
   where a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day);
end;
comment on function mi.caseload(date) is
  'People on the programme by the Employment Specialist they are assigned to.';

-- Whoever starts is neither rejected nor cancelled, and the days from the referral to the end have no gap. In work is who
-- has an open job. In-work retention starts in a job, so it is in work until a recorded job says otherwise.
create function mi.current_status(on_day date)
returns table (subject uuid, referral_id uuid, participant_id uuid, from_on date, to_on date, accountable_body_id uuid, partner_id uuid,
  local_authority_code text, model text, cohort text, conditions text[], disadvantage_groups text[], quantity int,
  status text)
stable parallel safe
begin atomic
  select f.referral_id, f.referral_id, f.participant_id, f.referred_on,
         coalesce(f.ended_on, f.rejected_on, f.cancelled_on) - 1, f.accountable_body_id, f.partner_id,
         f.local_authority_code,
         coalesce((select m.model from mi.model_on(f.referral_id, on_day) m), f.model_referred_to),
         f.cohort, f.conditions, f.disadvantage_groups, 1,
         case
           when f.started_on is null or f.started_on > on_day then 'initial_meeting'
           when coalesce(jobs.any_open, f.cohort = 'in_work_retention') then 'in_work_support' else 'engaging' end
    from mi.referral_facts f
    left join (select j.accountable_body_id, j.referral_id, bool_or(j.ended_on is null or j.ended_on > on_day) as any_open
                 from job j
                where j.started_on <= on_day
                group by 1, 2) jobs
      on jobs.accountable_body_id = f.accountable_body_id and jobs.referral_id = f.referral_id
   where f.referred_on <= on_day and (f.ended_on is null or f.ended_on > on_day)
     and (f.rejected_on is null or f.rejected_on > on_day) and (f.cancelled_on is null or f.cancelled_on > on_day);
end;
comment on function mi.current_status(date) is
  'Where people stand: initial meeting from the referral to the start, then engaging with the specialist, and in-work support while in a job.';

-- While somebody is on the programme every job is tracked, so that the first one is found without mi.first_job.
create function mi.not_yet_employed(on_day date)
returns table (subject uuid, referral_id uuid, participant_id uuid, from_on date, to_on date, accountable_body_id uuid, partner_id uuid,
  local_authority_code text, model text, cohort text, conditions text[], disadvantage_groups text[], quantity int)
stable parallel safe
begin atomic
  select s.*
    from mi.on_programme(on_day) s
   where s.cohort = 'out_of_work'
     and not exists (select from job j
                      where j.referral_id = s.referral_id and j.started_on between s.from_on and on_day)
     and not exists (select from milestone m
                      where m.accountable_body_id = s.accountable_body_id and m.type = 'job_start'
                        and m.referral_id = s.referral_id and m.achieved_on <= on_day);
end;
comment on function mi.not_yet_employed(date) is
  'Out-of-work people on the programme before their first job since the start.';

create function mi.specialist_capacity(on_day date)
returns table (subject uuid, referral_id uuid, participant_id uuid, from_on date, to_on date, accountable_body_id uuid, partner_id uuid,
  local_authority_code text, model text, cohort text, conditions text[], disadvantage_groups text[], quantity int,
  specialist_id uuid)
stable parallel safe
begin atomic
  select s.id, null::uuid, null::uuid, s.started_on, s.left_on, s.accountable_body_id, s.partner_id, null::text, null::text,
         null::text, '{}'::text[], '{}'::text[], s.full_time_equivalent, s.id
    from employment_specialist s
   where s.started_on <= on_day and (s.left_on is null or s.left_on >= on_day);
end;
comment on function mi.specialist_capacity(date) is
  'Full-time equivalents of Employment Specialists, in hundredths, while they are employed.';

-- From the months to the journeys, so that of one month only those are gone through who were there.
create view mi.on_programme_in_month with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, month.first_day as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       case when exists (
         select from session s
          where s.referral_id = f.referral_id and s.attendance = 'attended'
            and s.held_on >= greatest(f.started_on, month.first_day) and s.held_on < month.next_day)
         then 'yes' else 'no' end as engaged
  from (select each::date as first_day, (each + interval '1 month')::date as next_day
          from generate_series(date_trunc('month', (select min(r.started_on) from referral r)::timestamp),
                               (select app.today())::timestamp, '1 month') each) month
  -- Whoever came and went on one day was there in its month.
  join mi.referral_facts f
    on f.started_on < month.next_day
   and (f.ended_on is null or greatest(f.ended_on - 1, f.started_on) >= month.first_day);
comment on view mi.on_programme_in_month is
  'One row for each month in which a person was on the programme on any day, on its first day; engaged says whether a session was attended in it.';
