-- The same sets, written so that PostgreSQL can count one accountable body among many without reading the others.
--
-- Not one row or column of a set changes. What is new:
-- * Every join carries the accountable body, so that the condition on one table reaches all of them.
-- * What only some questions need (the person, the source) is joined from outside by a unique key: PostgreSQL leaves such
--   a join out when no column of it is asked, and joins by hash when one is.
-- * The journey is joined from outside as well where a set has every row of a table: each record has its journey.
-- * Windows begin with the accountable body, so that they are worked out for one and not for all. What is the first of
--   something stays a look-up for each journey: a group in its place can be worked out anew for every row it is joined to.
-- * Stocks are kept apart from the model of the day. The sets named "whole" have one row for each stretch; the set of the
--   same name cuts it at every move between models. Counts that do not ask for the model are counted from the whole.

-- ---- What the sets are made of --------------------------------------------------------------------

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
       p.conditions,
       p.disadvantage_groups,
       1 as quantity
  from referral r
  left join participant p on p.accountable_body_id = r.accountable_body_id and p.id = r.participant_id
 where r.started_on is not null;

create or replace view mi.expression_facts with (security_invoker = true) as
select e.id as subject, r.id as referral_id, e.participant_id, e.accountable_body_id, e.partner_id,
       p.local_authority_code, null::text as model, null::text as cohort, p.conditions, p.disadvantage_groups,
       e.source, e.submitted_on, e.pre_screen_on, e.pre_screen_attended, e.pre_screen_passed, e.initial_meeting_on,
       e.initial_meeting_attended, e.initial_meeting_finding, e.finding_reason, e.on_other_provision_at_referral,
       e.not_referred_on, e.not_referred_reason, e.removed_at_stage, r.referred_on
  from expression_of_interest e
  left join participant p on p.accountable_body_id = e.accountable_body_id and p.id = e.participant_id
  left join referral r on r.accountable_body_id = e.accountable_body_id and r.partner_id = e.partner_id
                      and r.expression_of_interest_id = e.id;

create or replace view mi.referral_facts with (security_invoker = true) as
select r.id as referral_id, r.participant_id, r.accountable_body_id, r.partner_id, r.local_authority_code,
       coalesce(
         (select m.model from model_period m
           where m.referral_id = r.id and m.starts_on <= r.started_on
           order by m.starts_on desc limit 1),
         r.model_referred_to) as model,
       r.cohort,
       p.conditions,
       p.disadvantage_groups,
       p.eligibility_basis,
       e.source,
       r.referred_on, r.input_on, r.rejected_on, r.cancelled_on, r.not_started_scenario, r.not_started_reason,
       r.did_not_attend, r.started_on, r.keyed_into_prap_on, r.initiative_start, r.job_at_start_sector, r.ended_on,
       r.end_reason, r.further_support
  from referral r
  left join participant p on p.accountable_body_id = r.accountable_body_id and p.id = r.participant_id
  left join expression_of_interest e on e.accountable_body_id = r.accountable_body_id and e.partner_id = r.partner_id
                                    and e.id = r.expression_of_interest_id;

create or replace view mi.model_spell with (security_invoker = true) as
select m.referral_id, m.model,
       daterange(m.starts_on,
         (select min(later.starts_on) from model_period later
           where later.referral_id = m.referral_id and later.starts_on > m.starts_on), '[)') as days,
       m.accountable_body_id, m.partner_id
  from model_period m
union all
select r.id, r.model_referred_to,
       daterange(null, (select min(m.starts_on) from model_period m where m.referral_id = r.id), '[)'),
       r.accountable_body_id, r.partner_id
  from referral r;

create or replace view mi.first_job with (security_invoker = true) as
select r.id as referral_id, job_start.started_on, job_start.kind, r.accountable_body_id, r.partner_id
  from referral r
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

create or replace view mi.working_spell with (security_invoker = true) as
select r.id as referral_id,
       coalesce((select range_agg(daterange(j.started_on, j.ended_on, '[)')) from job j where j.referral_id = r.id),
                '{}'::datemultirange)
       + case
           when r.cohort <> 'in_work_retention' then '{}'::datemultirange
           else datemultirange(daterange(r.started_on,
             (select case when min(j.started_on) > r.started_on then min(j.started_on)
                          when count(*) = 0 then null else r.started_on end
                from job j where j.referral_id = r.id), '[)'))
         end as days,
       r.accountable_body_id, r.partner_id
  from referral r
 where r.started_on is not null;

-- ---- Expressions of interest ------------------------------------------------------------------------

-- Counted from the index alone, which PostgreSQL does not do beside a join, even one that it leaves out.
create or replace view mi.expression_of_interest with (security_invoker = true) as
select e.id as subject,
       (select r.id from referral r
         where r.accountable_body_id = e.accountable_body_id and r.partner_id = e.partner_id
           and r.expression_of_interest_id = e.id) as referral_id,
       e.participant_id, e.submitted_on as happened_on, e.accountable_body_id, e.partner_id,
       (select p.local_authority_code from participant p
         where p.accountable_body_id = e.accountable_body_id and p.id = e.participant_id) as local_authority_code,
       null::text as model, null::text as cohort,
       (select p.conditions from participant p
         where p.accountable_body_id = e.accountable_body_id and p.id = e.participant_id) as conditions,
       (select p.disadvantage_groups from participant p
         where p.accountable_body_id = e.accountable_body_id and p.id = e.participant_id) as disadvantage_groups,
       1 as quantity,
       e.source
  from expression_of_interest e;

-- ---- Starts ----------------------------------------------------------------------

create or replace view mi.start_in_offence_group with (security_invoker = true) as
select f.referral_id as subject, f.referral_id, f.participant_id, f.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model, f.cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       offence.group_code as offence_group
  from mi.referral_facts f
  join participant p on p.accountable_body_id = f.accountable_body_id and p.id = f.participant_id
 cross join lateral unnest(p.offence_groups) offence(group_code)
 where f.started_on is not null;

-- ---- Stocks -----------------------------------------------------------------------------------------

create view mi.on_programme_whole with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.started_on as from_on,
       f.ended_on - 1 as to_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, null::text as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.referral_facts f
 where f.started_on is not null and (f.ended_on is null or f.ended_on > f.started_on);
comment on view mi.on_programme_whole is
  'People on the programme, from the start to the day before the end, whatever the model. Those who paused stay on it.';

create or replace view mi.on_programme with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity
  from mi.on_programme_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days) spell
 where not isempty(spell.days);

create view mi.caseload_whole with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, greatest(w.from_on, a.starts_on) as from_on,
       least(w.to_on, a.ends_on) as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, w.model, w.cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       a.specialist_id
  from mi.on_programme_whole w
  join assignment a using (accountable_body_id, referral_id)
 where a.starts_on <= coalesce(w.to_on, 'infinity') and coalesce(a.ends_on, 'infinity') >= w.from_on;
comment on view mi.caseload_whole is
  'People on the programme by the Employment Specialist they are assigned to, whatever the model.';

create or replace view mi.caseload with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.specialist_id
  from mi.caseload_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days) spell
 where not isempty(spell.days);

create view mi.standing_whole with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.referred_on as from_on,
       stay.until - 1 as to_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, null::text as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       null::text as status
  from mi.referral_facts f
 -- Whoever starts is neither rejected nor cancelled, and the days from the referral to the end have no gap.
 cross join lateral (select coalesce(f.ended_on, f.rejected_on, f.cancelled_on) as until) stay
 where stay.until is null or stay.until > f.referred_on;
comment on view mi.standing_whole is
  'People from the referral until it is rejected or cancelled or their participation ends, whatever the model and the status.';

create view mi.current_status_whole with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.referred_on as from_on,
       least(f.started_on, f.rejected_on, f.cancelled_on) - 1 as to_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, null::text as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       'initial_meeting'::text as status
  from mi.referral_facts f
 where coalesce(least(f.started_on, f.rejected_on, f.cancelled_on), 'infinity') > f.referred_on
union all
select w.subject, w.referral_id, w.participant_id, lower(stretch.days), upper(stretch.days) - 1,
       w.accountable_body_id, w.partner_id, w.local_authority_code, w.model, w.cohort,
       w.conditions, w.disadvantage_groups, w.quantity, 'engaging'
  from mi.on_programme_whole w
  left join mi.working_spell work using (accountable_body_id, referral_id)
 cross join lateral unnest(
   daterange(w.from_on, w.to_on, '[]')::datemultirange - coalesce(work.days, '{}')) stretch(days)
union all
select w.subject, w.referral_id, w.participant_id, lower(stretch.days), upper(stretch.days) - 1,
       w.accountable_body_id, w.partner_id, w.local_authority_code, w.model, w.cohort,
       w.conditions, w.disadvantage_groups, w.quantity, 'in_work_support'
  from mi.on_programme_whole w
  join mi.working_spell work using (accountable_body_id, referral_id)
 cross join lateral unnest(daterange(w.from_on, w.to_on, '[]')::datemultirange * work.days) stretch(days);
comment on view mi.current_status_whole is
  'Where people stand, whatever the model: initial meeting, then engaging with the specialist, and in-work support while in a job.';

create or replace view mi.current_status with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity,
       w.status
  from mi.current_status_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days) spell
 where not isempty(spell.days);

create view mi.not_yet_employed_whole with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, w.from_on,
       case when j.started_on <= coalesce(w.to_on, 'infinity') then j.started_on - 1 else w.to_on end as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, w.model, w.cohort,
       w.conditions, w.disadvantage_groups, w.quantity
  from mi.on_programme_whole w
  left join mi.first_job j using (accountable_body_id, referral_id)
 where w.cohort = 'out_of_work' and (j.started_on is null or j.started_on > w.from_on);
comment on view mi.not_yet_employed_whole is
  'Out-of-work people on the programme before their first job since the start, whatever the model.';

create or replace view mi.not_yet_employed with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, lower(spell.days) as from_on, upper(spell.days) - 1 as to_on,
       w.accountable_body_id, w.partner_id, w.local_authority_code, m.model as model, w.cohort as cohort,
       w.conditions, w.disadvantage_groups, w.quantity
  from mi.not_yet_employed_whole w
  join mi.model_spell m using (accountable_body_id, referral_id)
 cross join lateral (select daterange(w.from_on, w.to_on, '[]') * m.days as days) spell
 where not isempty(spell.days);

-- ---- Engagement and what was done -------------------------------------------------------------------

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
 cross join lateral (
   select (date_trunc('month', f.started_on) + make_interval(months => number))::date as first_day,
          (date_trunc('month', f.started_on) + make_interval(months => number + 1))::date as first_day_after
     from generate_series(0,
       12 * (extract(year from least(f.ended_on, (select app.today()))) - extract(year from f.started_on))::int
          + (extract(month from least(f.ended_on, (select app.today()))) - extract(month from f.started_on))::int) number
   offset 0) month
 where f.started_on is not null;

create or replace view mi.model_move with (security_invoker = true) as
select move.id as subject, move.referral_id as referral_id, f.participant_id, move.starts_on as happened_on,
       move.accountable_body_id, move.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       move.previous || '_to_' || move.model as direction, move.reason
  from (select m.id, m.accountable_body_id, m.partner_id, m.referral_id, m.model, m.starts_on, m.reason,
               lag(m.model) over (partition by m.accountable_body_id, m.partner_id, m.referral_id
                                  order by m.starts_on) as previous
          from model_period m) move
  left join mi.referral_facts f on f.accountable_body_id = move.accountable_body_id and f.referral_id = move.referral_id
 where move.previous <> move.model;

create or replace view mi.session_gap with (security_invoker = true) as
select s.id as subject, s.referral_id as referral_id, f.participant_id, s.held_on as happened_on,
       s.accountable_body_id, s.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       s.mode, s.specialist_id, s.held_on - s.previous_on as value
  from (select one.id, one.accountable_body_id, one.partner_id, one.referral_id, one.held_on, one.mode, one.specialist_id,
               lag(one.held_on) over (partition by one.accountable_body_id, one.referral_id
                                      order by one.held_on, one.id) as previous_on
          from session one
          join referral r on r.accountable_body_id = one.accountable_body_id and r.id = one.referral_id
         where one.attendance = 'attended' and one.held_on >= r.started_on) s
  left join mi.referral_facts f on f.accountable_body_id = s.accountable_body_id and f.referral_id = s.referral_id
 where s.previous_on is not null;

create or replace view mi.left_job_not_re_engaged with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, w.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.sector, w.leaving_reason as reason
  from mi.referral_facts f
  join job w using (accountable_body_id, referral_id)
 where w.ended_on is not null and w.ended_on >= f.started_on
   and not exists (select from job later
                    where later.referral_id = w.referral_id and later.id <> w.id
                      and (later.ended_on is null or (later.ended_on, later.id) > (w.ended_on, w.id)))
   and not exists (select from session s
                    where s.referral_id = w.referral_id and s.attendance = 'attended' and s.held_on > w.ended_on);

-- ---- Work, outcomes and the end ---------------------------------------------------------------------

create or replace view mi.job_outcome with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, reached.achieved_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       reached.outcome,
       coalesce(
         (select w.sector from job w
           where w.referral_id = f.referral_id and w.started_on <= reached.achieved_on
           order by w.started_on desc, w.id limit 1),
         f.job_at_start_sector) as sector
  from mi.referral_facts f
  join mi.outcome o on o.accountable_body_id = f.accountable_body_id and o.subject = f.referral_id
 cross join lateral (values ('lower', o.lower_on), ('higher', o.higher_on)) reached(outcome, achieved_on)
 where f.started_on is not null and reached.achieved_on is not null;

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
 where w.started_on >= f.started_on;

create or replace view mi.initiative_job_start with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, j.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       j.kind
  from mi.referral_facts f
  join mi.first_job j using (accountable_body_id, referral_id)
 where f.initiative_start;

create or replace view mi.earnings_ping with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, reached.achieved_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       reached.ping
  from mi.referral_facts f
  join (select m.accountable_body_id, m.partner_id, m.referral_id, substr(m.type, 6) as ping, min(m.achieved_on) as achieved_on
          from milestone m
         where m.type in ('ping_1000', 'ping_2000', 'ping_3000', 'ping_4000', 'ping_5000')
         group by 1, 2, 3, 4) reached using (accountable_body_id, referral_id)
 where f.started_on is not null;

create or replace view mi.extended_by_six_months with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, reached.approved_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.referral_facts f
  join (select so_far.accountable_body_id, so_far.partner_id, so_far.referral_id, min(so_far.approved_on) as approved_on
          from (select x.accountable_body_id, x.partner_id, x.referral_id, x.approved_on,
                       sum(x.months) over (partition by x.accountable_body_id, x.partner_id, x.referral_id
                                           order by x.sequence) as months
                  from extension x) so_far
         where so_far.months >= 6
         group by 1, 2, 3) reached using (accountable_body_id, referral_id);

create or replace view mi.leaver with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.end_reason as reason,
       coalesce(c.grouping, national.grouping) as ending,
       coalesce(f.further_support, 'unknown') as destination,
       case coalesce(f.further_support, 'unknown') when 'unknown' then 'unknown' when 'none' then 'no' else 'yes' end as moved_on
  from mi.referral_facts f
  left join code c on c.list = 'end_reason' and c.code = f.end_reason
  left join code national on national.list = c.list and national.code = c.maps_to
 where f.ended_on is not null;

-- ---- Only the joins carry more than before --------------------------------------------------------------

create or replace view mi.disengagement with (security_invoker = true) as
select p.id as subject, p.referral_id as referral_id, f.participant_id, p.starts_on as happened_on,
       p.accountable_body_id, p.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       p.reason
  from pause p
  left join mi.referral_facts f on f.accountable_body_id = p.accountable_body_id and f.referral_id = p.referral_id
 where p.kind = 'disengagement';

create or replace view mi.pause_began with (security_invoker = true) as
select p.id as subject, p.referral_id as referral_id, f.participant_id, p.starts_on as happened_on,
       p.accountable_body_id, p.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       p.reason
  from pause p
  left join mi.referral_facts f on f.accountable_body_id = p.accountable_body_id and f.referral_id = p.referral_id
 where p.kind = 'pause';

create or replace view mi.re_engagement with (security_invoker = true) as
select p.id as subject, f.referral_id as referral_id, f.participant_id, p.ends_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       p.reason
  from pause p
  join mi.referral_facts f using (accountable_body_id, referral_id)
 where p.kind = 'disengagement' and p.ends_on < coalesce(f.ended_on, 'infinity');

create or replace view mi.job_requested with (security_invoker = true) as
select w.id as subject, w.referral_id as referral_id, f.participant_id, w.recorded_on as happened_on,
       w.accountable_body_id, w.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.occupation, w.sector, w.working_pattern, w.mobility,
       case when w.weekly_minutes < 16 * 60 then 'under_16' when w.weekly_minutes < 30 * 60 then '16_to_29'
            when w.weekly_minutes is not null then '30_and_over' end as weekly_hours
  from job_preference w
  left join mi.referral_facts f on f.accountable_body_id = w.accountable_body_id and f.referral_id = w.referral_id;

create or replace view mi.session_held with (security_invoker = true) as
select s.id as subject, f.referral_id as referral_id, f.participant_id, s.held_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       s.mode, s.contents, s.specialist_id, s.minutes as value
  from session s
  join mi.referral_facts f using (accountable_body_id, referral_id)
 where s.attendance = 'attended' and s.held_on >= f.started_on;

create or replace view mi.employer_contact_for_person with (security_invoker = true) as
select c.id as subject, c.referral_id as referral_id, f.participant_id, c.contacted_on as happened_on,
       c.accountable_body_id, c.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       c.mode, c.made_by, c.kind, c.specialist_id
  from employer_contact c
  left join mi.referral_facts f on f.accountable_body_id = c.accountable_body_id and f.referral_id = c.referral_id
 where c.referral_id is not null;

create or replace view mi.extension_granted with (security_invoker = true) as
select x.id as subject, x.referral_id as referral_id, f.participant_id, x.approved_on as happened_on,
       x.accountable_body_id, x.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       x.sequence::text as sequence, x.months::text as months, x.reason
  from extension x
  left join mi.referral_facts f on f.accountable_body_id = x.accountable_body_id and f.referral_id = x.referral_id;

grant select on all tables in schema mi to placewell_app, placewell_reader;
-- Criminal-offence data stays with those who may see it.
revoke select on mi.start_in_offence_group from placewell_reader;
