-- Schema mi: measures as sets. A figure is a set: each view has one row for each thing counted; a figure is sum(quantity)
-- of the rows whose happened_on lies in the period, broken down by any of the other columns, and the rows are its
-- members. Everybody counts exactly the rows they may see (security_invoker).
--
-- Columns of every set: subject, referral_id, participant_id, happened_on, accountable_body_id, partner_id,
-- local_authority_code, model, cohort, conditions, disadvantage_groups, quantity; further ones are what it can be broken
-- down by as well. Groups about offending are left out: they are criminal-offence data, and these sets are read by people
-- who may not see it.
--
-- So that PostgreSQL counts one accountable body among many without reading the others:
-- * every join carries the accountable body, so that the condition on one table reaches all of them;
-- * what only some questions need (the person, the source) is joined from outside by a unique key: such a join is left
--   out when no column of it is asked;
-- * windows begin with the accountable body;
-- * what is the first of something stays a look-up for each journey: a group in its place can be worked out anew for
--   every row it is joined to.

-- This file: what the sets are made of.

create view mi.journey with (security_invoker = true) as
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
comment on view mi.journey is
  'Journeys that started. The model is that of the first day, so that the two sets of a ratio break down alike even for people who moved between models.';

create view mi.outcome with (security_invoker = true) as
select m.accountable_body_id, m.partner_id, m.referral_id as subject,
       min(m.achieved_on) filter (where m.type = 'first_earnings') as first_earnings_on,
       min(m.achieved_on) filter (where m.type = 'lower') as lower_on,
       min(m.achieved_on) filter (where m.type in ('higher', 'in_work', 'self_employed')) as higher_on
  from milestone m
 where m.type in ('first_earnings', 'lower', 'higher', 'in_work', 'self_employed')
 group by m.accountable_body_id, m.partner_id, m.referral_id;
comment on view mi.outcome is
  'Outcomes of a journey, each once, on the earliest date over types and paths: higher is the higher outcome out of work, the in-work outcome in retention, and for either the self-employed outcome on evidence of trading.';

create view mi.expression_facts with (security_invoker = true) as
select e.id as subject, r.id as referral_id, e.participant_id, e.accountable_body_id, e.partner_id,
       p.local_authority_code, null::text as model, null::text as cohort, p.conditions, p.disadvantage_groups,
       e.source, e.submitted_on, e.pre_screen_on, e.pre_screen_attended, e.pre_screen_passed, e.initial_meeting_on,
       e.initial_meeting_attended, e.initial_meeting_finding, e.finding_reason, e.on_other_provision_at_referral,
       e.not_referred_on, e.not_referred_reason, e.removed_at_stage, r.referred_on
  from expression_of_interest e
  left join participant p on p.accountable_body_id = e.accountable_body_id and p.id = e.participant_id
  left join referral r on r.accountable_body_id = e.accountable_body_id and r.partner_id = e.partner_id
                      and r.expression_of_interest_id = e.id;
comment on view mi.expression_facts is
  'Expressions of interest with where the person lives. Before a referral there is no model and no cohort.';

create view mi.referral_facts with (security_invoker = true) as
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
comment on view mi.referral_facts is
  'Journeys with what every set breaks down by. The model is that of the first day, before a start the one referred to, so that both sets of a ratio break down alike.';

create view mi.model_spell with (security_invoker = true) as
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
comment on view mi.model_spell is
  'Which model a journey is on, over time; before the first period the model referred to.';

create view mi.first_job with (security_invoker = true) as
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
         end as days,
       r.accountable_body_id, r.partner_id
  from referral r
 where r.started_on is not null;
comment on view mi.working_spell is
  'The days on which a person is in work: a job is open. In-work retention starts in a job, so it is in work until a recorded job says otherwise.';
