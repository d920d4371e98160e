-- The same sets, written so that a count looks at nobody whom it cannot concern. Not one row of a set changes.
--
-- * The first of something in each journey is the one that none comes before: only those who have such a thing are looked
--   at, by the index of the journey, and no journey is asked in vain.
-- * Stocks name the stay that their rows are cut from (stay_from_on to stay_to_on). A count at the end of a day passes
--   over those whose stay does not contain it, before their days are cut into stretches.

-- ---- Rules ------------------------------------------------------------------------------------------

-- PostgreSQL writes a function of this kind into the statement that asks it, where who acts is worked out once, and not
-- again for each row.
create function app.rule_on(rule text, body uuid, day date) returns table (value text)
language sql stable parallel safe rows 1
as $$
  select s.value from public.rule_setting s
   where s.rule_key = rule
     and (s.accountable_body_id = body or s.accountable_body_id is null)
     and s.valid_from <= day
   order by s.accountable_body_id nulls last, s.valid_from desc
   limit 1
$$;
comment on function app.rule_on(text, uuid, date) is
  'Value of a rule on a day: the accountable body''s own, else the national one; empty while DWP has not published it. For statements that ask it of many rows.';

create or replace function app.rule_value(rule text, body uuid, day date) returns text
language plpgsql stable parallel safe
as $$
begin
  return (select r.value from app.rule_on(rule, body, day) r);
end
$$;

-- ---- Before the start ---------------------------------------------------------------------------------

-- That there is no referral is asked by "not exists", which PostgreSQL can answer for all of them at once.
create or replace view mi.dropped_out_before_referral with (security_invoker = true) as
select f.subject as subject, null::uuid as referral_id, f.participant_id, f.not_referred_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.not_referred_reason as reason
  from mi.expression_facts f
 where f.initial_meeting_attended and f.not_referred_on is not null
   and not exists (select from referral r
                    where r.accountable_body_id = f.accountable_body_id and r.partner_id = f.partner_id
                      and r.expression_of_interest_id = f.subject);

-- ---- Starts -------------------------------------------------------------------------------------------

-- Counted from the index alone, which PostgreSQL does not do beside a join, even one that it leaves out: what few questions
-- need of the person is looked up.
create or replace view mi.journey with (security_invoker = true) as
select r.id as subject,
       r.participant_id,
       r.started_on,
       r.initiative_start,
       r.accountable_body_id,
       r.partner_id,
       r.local_authority_code,
       coalesce(
         (select m.model from model_period m
           where m.referral_id = r.id and m.starts_on <= r.started_on
           order by m.starts_on desc limit 1),
         r.model_referred_to) as model,
       r.cohort,
       (select p.conditions from participant p
         where p.accountable_body_id = r.accountable_body_id and p.id = r.participant_id) as conditions,
       (select p.disadvantage_groups from participant p
         where p.accountable_body_id = r.accountable_body_id and p.id = r.participant_id) as disadvantage_groups,
       1 as quantity
  from referral r
 where r.started_on is not null;

create or replace view mi.referral_facts with (security_invoker = true) as
select r.id as referral_id, r.participant_id, r.accountable_body_id, r.partner_id, r.local_authority_code,
       coalesce(
         (select m.model from model_period m
           where m.referral_id = r.id and m.starts_on <= r.started_on
           order by m.starts_on desc limit 1),
         r.model_referred_to) as model,
       r.cohort,
       (select p.conditions from participant p
         where p.accountable_body_id = r.accountable_body_id and p.id = r.participant_id) as conditions,
       (select p.disadvantage_groups from participant p
         where p.accountable_body_id = r.accountable_body_id and p.id = r.participant_id) as disadvantage_groups,
       (select p.eligibility_basis from participant p
         where p.accountable_body_id = r.accountable_body_id and p.id = r.participant_id) as eligibility_basis,
       (select e.source from expression_of_interest e
         where e.accountable_body_id = r.accountable_body_id and e.partner_id = r.partner_id
           and e.id = r.expression_of_interest_id) as source,
       r.referred_on, r.input_on, r.rejected_on, r.cancelled_on, r.not_started_scenario, r.not_started_reason,
       r.did_not_attend, r.started_on, r.keyed_into_prap_on, r.initiative_start, r.job_at_start_sector, r.ended_on,
       r.end_reason, r.further_support
  from referral r;

-- The profile is found once, and not again for each of its lines.
create or replace view mi.profiled_start with (security_invoker = true) as
select l.id as subject, null::uuid as participant_id, l.month as happened_on, l.accountable_body_id, l.partner_id,
       l.local_authority_code, l.model, l.cohort, '{}'::text[] as conditions, '{}'::text[] as disadvantage_groups,
       l.starts as quantity
  from start_profile p
  join start_profile_line l on l.accountable_body_id = p.accountable_body_id and l.profile_id = p.id
 where p.status = 'agreed' and p.agreed_on <= (select app.today())
   and not exists (select from start_profile later
                    where later.accountable_body_id = p.accountable_body_id and later.status = 'agreed'
                      and later.agreed_on <= (select app.today()) and later.version_number > p.version_number);

-- ---- The first of something -------------------------------------------------------------------------

create or replace view mi.first_job with (security_invoker = true) as
select w.referral_id, w.started_on, w.kind, r.accountable_body_id, r.partner_id
  from job w
  join referral r on r.accountable_body_id = w.accountable_body_id and r.id = w.referral_id
 where w.started_on >= r.started_on
   and not exists (select from job earlier
                    where earlier.referral_id = w.referral_id and earlier.started_on >= r.started_on
                      and (earlier.started_on, earlier.kind, earlier.id) < (w.started_on, w.kind, w.id))
   and not exists (select from milestone m
                    where m.accountable_body_id = w.accountable_body_id and m.referral_id = w.referral_id
                      and m.type = 'job_start' and m.achieved_on < w.started_on)
union all
select m.referral_id, m.achieved_on,
       case m.evidence_path when 'self_employed_claim' then 'self_employed' else 'employed' end,
       r.accountable_body_id, r.partner_id
  from milestone m
  join referral r on r.accountable_body_id = m.accountable_body_id and r.id = m.referral_id
 where m.type = 'job_start' and r.started_on is not null
   and not exists (select from job w
                    where w.referral_id = m.referral_id and w.started_on >= r.started_on and w.started_on <= m.achieved_on)
   and not exists (select from milestone earlier
                    where earlier.accountable_body_id = m.accountable_body_id and earlier.referral_id = m.referral_id
                      and earlier.type = 'job_start'
                      and (earlier.achieved_on, earlier.evidence_path = 'self_employed_claim', earlier.id)
                          < (m.achieved_on, m.evidence_path = 'self_employed_claim', m.id));

create or replace view mi.self_employed_job_start with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, w.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.sector
  from mi.referral_facts f
  join job w using (accountable_body_id, referral_id)
 where w.kind = 'self_employed' and w.started_on >= f.started_on
   and not exists (select from job earlier
                    where earlier.referral_id = w.referral_id and earlier.kind = 'self_employed'
                      and earlier.started_on >= f.started_on
                      and (earlier.started_on, earlier.id) < (w.started_on, w.id));

-- Asked of all starts up to a day, as the KPI is: then a look at each journey takes less than sorting out the firsts.
create or replace view mi.out_of_work_job_start with (security_invoker = true) as
select j.subject, j.participant_id, first_job.started_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions, j.disadvantage_groups,
       j.quantity
  from mi.journey j
 cross join lateral (
   select least(
            (select min(w.started_on) from job w where w.referral_id = j.subject and w.started_on >= j.started_on),
            (select min(m.achieved_on) from milestone m
              where m.accountable_body_id = j.accountable_body_id and m.referral_id = j.subject and m.type = 'job_start')) as started_on
   offset 0) first_job
 where j.cohort = 'out_of_work' and first_job.started_on is not null;

-- ---- What was reached, and when first ---------------------------------------------------------------

-- One view for each kind instead of one for all: a count of one kind reads no milestones of the others.
create view mi.reached_first_earnings with (security_invoker = true) as
select m.accountable_body_id, m.partner_id, m.referral_id as subject, min(m.achieved_on) as reached_on
  from milestone m
 where m.type = 'first_earnings'
 group by m.accountable_body_id, m.partner_id, m.referral_id;
comment on view mi.reached_first_earnings is 'Journeys with first earnings, on the earliest day over the paths of evidence.';

create view mi.reached_lower with (security_invoker = true) as
select m.accountable_body_id, m.partner_id, m.referral_id as subject, min(m.achieved_on) as reached_on
  from milestone m
 where m.type = 'lower'
 group by m.accountable_body_id, m.partner_id, m.referral_id;
comment on view mi.reached_lower is 'Journeys that reached the lower outcome, on the earliest day over the paths of evidence.';

create view mi.reached_higher with (security_invoker = true) as
select m.accountable_body_id, m.partner_id, m.referral_id as subject, min(m.achieved_on) as reached_on
  from milestone m
 where m.type in ('higher', 'in_work', 'self_employed')
 group by m.accountable_body_id, m.partner_id, m.referral_id;
comment on view mi.reached_higher is
  'Journeys that reached a higher outcome, that of in-work retention or that of self-employment, on the day of the first.';

create or replace view mi.first_earnings with (security_invoker = true) as
select j.subject, j.participant_id, o.reached_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions,
       j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.reached_first_earnings o using (accountable_body_id, partner_id, subject)
 where j.initiative_start and j.cohort = 'out_of_work'
union all
select j.subject, j.participant_id, j.started_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions,
       j.disadvantage_groups, j.quantity
  from mi.journey j
 where j.initiative_start and j.cohort = 'in_work_retention'
   and (select r.value::boolean from app.rule_on('in_work_counts_as_first_earnings', j.accountable_body_id, j.started_on) r);

create or replace view mi.lower_outcome with (security_invoker = true) as
select j.subject, j.participant_id, o.reached_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions,
       j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.reached_lower o using (accountable_body_id, partner_id, subject)
 where j.initiative_start and j.cohort = 'out_of_work'
union all
select j.subject, j.participant_id, o.reached_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions,
       j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.reached_higher o using (accountable_body_id, partner_id, subject)
 where j.initiative_start and j.cohort = 'in_work_retention'
   and (select r.value::boolean from app.rule_on('in_work_higher_counts_as_lower', j.accountable_body_id, j.started_on) r);

create or replace view mi.higher_outcome with (security_invoker = true) as
select j.subject, j.participant_id, o.reached_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions,
       j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.reached_higher o using (accountable_body_id, partner_id, subject)
 where j.initiative_start;

create or replace view mi.in_work_higher_outcome with (security_invoker = true) as
select j.subject, j.participant_id, o.reached_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions,
       j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.reached_higher o using (accountable_body_id, partner_id, subject)
 where j.cohort = 'in_work_retention';

create or replace view mi.out_of_work_lower_outcome with (security_invoker = true) as
select j.subject, j.participant_id, o.reached_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions,
       j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.reached_lower o using (accountable_body_id, partner_id, subject)
 where j.cohort = 'out_of_work';

create or replace view mi.job_start_with_lower_outcome with (security_invoker = true) as
select j.subject, j.participant_id, o.reached_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions,
       j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.reached_lower o using (accountable_body_id, partner_id, subject)
 where j.cohort = 'out_of_work'
   and (exists (select from job w where w.referral_id = j.subject and w.started_on >= j.started_on)
     or exists (select from milestone m
                 where m.accountable_body_id = j.accountable_body_id and m.referral_id = j.subject and m.type = 'job_start'));

create or replace view mi.lower_outcome_with_higher_outcome with (security_invoker = true) as
select l.subject, l.participant_id, o.reached_on as happened_on,
       l.accountable_body_id, l.partner_id, l.local_authority_code, l.model, l.cohort, l.conditions,
       l.disadvantage_groups, l.quantity
  from mi.out_of_work_lower_outcome l
  join mi.reached_higher o using (accountable_body_id, partner_id, subject);

create or replace view mi.job_outcome with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, reached.reached_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       reached.outcome,
       coalesce(
         (select w.sector from job w
           where w.referral_id = f.referral_id and w.started_on <= reached.reached_on
           order by w.started_on desc, w.id limit 1),
         f.job_at_start_sector) as sector
  from mi.referral_facts f
  join (select 'lower' as outcome, l.accountable_body_id, l.subject, l.reached_on from mi.reached_lower l
        union all
        select 'higher', h.accountable_body_id, h.subject, h.reached_on from mi.reached_higher h) reached
    on reached.accountable_body_id = f.accountable_body_id and reached.subject = f.referral_id
 where f.started_on is not null;
drop view mi.outcome;

create or replace view mi.early_leaver_base with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.referral_facts f
 where f.started_on is not null and f.initiative_start
   and (f.cohort = 'out_of_work'
     or (select r.value from app.rule_on('early_leaver_cohort', f.accountable_body_id, f.started_on) r) = 'all');

create or replace view mi.early_leaver with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.end_reason as reason
  from mi.referral_facts f
 where f.ended_on is not null and f.initiative_start and f.end_reason <> 'final_outcome_claimed'
   and (f.cohort = 'out_of_work'
     or (select r.value from app.rule_on('early_leaver_cohort', f.accountable_body_id, f.started_on) r) = 'all')
   and f.ended_on < f.started_on + make_interval(months =>
         (select r.value from app.rule_on('early_leaver_months', f.accountable_body_id, f.started_on) r)::int)
   and not exists (select from milestone m
                    where m.referral_id = f.referral_id and m.achieved_on <= f.ended_on
                      and m.type in ('lower', 'higher', 'in_work', 'self_employed'));

-- ---- Stocks -------------------------------------------------------------------------------------------

create or replace view mi.on_programme_whole with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.started_on as from_on,
       f.ended_on - 1 as to_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, null::text as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.started_on as stay_from_on, f.ended_on - 1 as stay_to_on
  from mi.referral_facts f
 where f.started_on is not null and (f.ended_on is null or f.ended_on > f.started_on);

create or replace view mi.on_programme with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.stay_from_on, w.stay_to_on
  from mi.on_programme_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days) spell
 where not isempty(spell.days);

create or replace view mi.caseload_whole with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, greatest(w.from_on, a.starts_on) as from_on,
       least(w.to_on, a.ends_on) as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, w.model, w.cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       a.specialist_id,
       w.stay_from_on, w.stay_to_on
  from mi.on_programme_whole w
  join assignment a using (accountable_body_id, referral_id)
 where a.starts_on <= coalesce(w.to_on, 'infinity') and coalesce(a.ends_on, 'infinity') >= w.from_on;

create or replace view mi.caseload with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.specialist_id,
       w.stay_from_on, w.stay_to_on
  from mi.caseload_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days) spell
 where not isempty(spell.days);

create or replace view mi.specialist_capacity with (security_invoker = true) as
select s.id as subject, null::uuid as referral_id, null::uuid as participant_id, s.started_on as from_on, s.left_on as to_on,
       s.accountable_body_id, s.partner_id, null::text as local_authority_code, null::text as model, null::text as cohort,
       '{}'::text[] as conditions, '{}'::text[] as disadvantage_groups, s.full_time_equivalent as quantity,
       s.id as specialist_id,
       s.started_on as stay_from_on, s.left_on as stay_to_on
  from employment_specialist s;

create or replace view mi.standing_whole with (security_invoker = true) as
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

-- In work is who has an open job. In-work retention starts in a job, so it is in work until a recorded job says otherwise.
create or replace view mi.current_status_whole with (security_invoker = true) as
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
drop view mi.working_spell;

create or replace view mi.current_status with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.status,
       w.stay_from_on, w.stay_to_on
  from mi.current_status_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days) spell
 where not isempty(spell.days);

create or replace view mi.not_yet_employed_whole with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, w.from_on,
       case when j.started_on <= coalesce(w.to_on, 'infinity') then j.started_on - 1 else w.to_on end as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, w.model, w.cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.stay_from_on, w.stay_to_on
  from mi.on_programme_whole w
  left join mi.first_job j using (accountable_body_id, referral_id)
 where w.cohort = 'out_of_work' and (j.started_on is null or j.started_on > w.from_on);

create or replace view mi.not_yet_employed with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.stay_from_on, w.stay_to_on
  from mi.not_yet_employed_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days) spell
 where not isempty(spell.days);

grant select on mi.reached_first_earnings, mi.reached_lower, mi.reached_higher to placewell_app, placewell_reader;
