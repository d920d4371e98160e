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
-- * what only some questions need (the person, the source) is looked up, or joined from outside by a unique key: neither
--   costs anything when no column of it is asked, and beside a look-up rows can be counted from an index alone;
-- * windows begin with the accountable body;
-- * the first of something in each journey is found in one pass by journey (distinct on, group by), never joined to it from
--   within: the pass could be worked out anew for every row.

-- This file: what the sets are made of.

-- One view for each kind instead of one for all: a count of one kind reads no milestones of the others.
create view mi.reached_first_earnings with (security_invoker = true) as
select m.accountable_body_id, m.partner_id, m.referral_id as subject, min(m.achieved_on) as reached_on
  from milestone m
 where m.type = 'first_earnings'
 group by m.accountable_body_id, m.partner_id, m.referral_id;
comment on view mi.reached_first_earnings is
  'Journeys with first earnings, on the earliest day over the paths of evidence.';

create view mi.reached_lower with (security_invoker = true) as
select m.accountable_body_id, m.partner_id, m.referral_id as subject, min(m.achieved_on) as reached_on
  from milestone m
 where m.type = 'lower'
 group by m.accountable_body_id, m.partner_id, m.referral_id;
comment on view mi.reached_lower is
  'Journeys that reached the lower outcome, on the earliest day over the paths of evidence.';

create view mi.reached_higher with (security_invoker = true) as
select m.accountable_body_id, m.partner_id, m.referral_id as subject, min(m.achieved_on) as reached_on
  from milestone m
 where m.type in ('higher', 'in_work', 'self_employed')
 group by m.accountable_body_id, m.partner_id, m.referral_id;
comment on view mi.reached_higher is
  'Journeys that reached a higher outcome, that of in-work retention or that of self-employment, on the day of the first.';

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

create function mi.model_on(journey uuid, on_day date) returns table (model text)
stable parallel safe rows 1
begin atomic
  select m.model from model_period m
   where m.referral_id = journey and m.starts_on <= on_day
   order by m.starts_on desc limit 1;
end;
comment on function mi.model_on(uuid, date) is
  'The model that a journey was on at the end of a day; no row before the first.';

-- Counted from the index alone, which PostgreSQL does not do beside a join, even one that it leaves out: what few questions
-- need of the person is looked up.
create view mi.referral_facts with (security_invoker = true) as
select r.id as referral_id, r.participant_id, r.accountable_body_id, r.partner_id, r.local_authority_code,
       coalesce((select m.model from mi.model_on(r.id, r.started_on) m), r.model_referred_to) as model,
       r.model_referred_to,
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
comment on view mi.referral_facts is
  'Journeys with what every set breaks down by. The model is that of the first day, before a start the one referred to, so that both sets of a ratio break down alike.';

create view mi.journey with (security_invoker = true) as
select f.referral_id as subject, f.participant_id, f.started_on, f.initiative_start, f.accountable_body_id, f.partner_id,
       f.local_authority_code, f.model, f.cohort, f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.referral_facts f
 where f.started_on is not null;
comment on view mi.journey is
  'Journeys that started. The model is that of the first day, so that the two sets of a ratio break down alike even for people who moved between models.';

create view mi.counted_job with (security_invoker = true) as
select w.id as job_id, w.started_on, w.kind, w.sector, w.occupation, w.employment_type,
       r.accountable_body_id, r.partner_id, r.id as referral_id, r.cohort, r.initiative_start
  from job w
  join referral r on r.accountable_body_id = w.accountable_body_id and r.id = w.referral_id
 where w.started_on >= r.started_on and app.tracked(w.started_on, r.accountable_body_id, r.started_on, r.ended_on);
comment on view mi.counted_job is
  'Jobs that count for a journey: those started from its start to the end of tracking.';

-- Joined to the journeys once, and not each kind by itself. A kind that is not asked is left out.
create view mi.job_or_lower with (security_invoker = true) as
select r.accountable_body_id, r.partner_id, r.id as referral_id, r.cohort, r.initiative_start, found.day, found.turn,
       found.kind
  from (select w.accountable_body_id, w.referral_id, w.started_on as day, 1 as turn, w.kind
          from job w
        union all
        select m.accountable_body_id, m.referral_id, m.achieved_on, 2,
               case m.evidence_path when 'self_employed_claim' then 'self_employed' else 'employed' end
          from milestone m
         where m.type = 'job_start'
        union all
        select m.accountable_body_id, m.referral_id, m.achieved_on, 3, null
          from milestone m
         where m.type = 'lower') found
  join referral r on r.accountable_body_id = found.accountable_body_id and r.id = found.referral_id
 where r.started_on is not null
   -- Jobs that count are those of mi.counted_job.
   and (found.turn > 1
     or found.day >= r.started_on and app.tracked(found.day, r.accountable_body_id, r.started_on, r.ended_on));
comment on view mi.job_or_lower is
  'Days on which a journey began a job, by a job that counts (turn 1) or a job start milestone (2), or reached the lower outcome (3).';

create view mi.job_begun with (security_invoker = true) as
select j.accountable_body_id, j.partner_id, j.referral_id, j.cohort, j.initiative_start, j.day as started_on, j.turn, j.kind
  from mi.job_or_lower j
 where j.turn < 3;
comment on view mi.job_begun is
  'Days on which a journey began a job: of the jobs that count, and of job start milestones.';

-- The first of something in each journey is found in one pass over indexes; the facts of the journey are joined to it from
-- outside, and cost nothing where they are not asked.
create view mi.first_job with (security_invoker = true) as
select j.referral_id, f.participant_id, j.started_on, j.kind, j.accountable_body_id, j.partner_id,
       f.local_authority_code, f.model, j.cohort, j.initiative_start, f.conditions, f.disadvantage_groups
  from (select distinct on (b.accountable_body_id, b.referral_id) b.*
          from mi.job_begun b
         order by b.accountable_body_id, b.referral_id, b.started_on, b.turn, b.kind) j
  left join mi.referral_facts f on f.accountable_body_id = j.accountable_body_id and f.referral_id = j.referral_id;
comment on view mi.first_job is
  'The first job from the start to the end of tracking: from the jobs recorded or the job start milestone, whichever is earlier.';

-- The days alone, without the kind of job: nothing has to be sorted.
create view mi.first_job_and_lower with (security_invoker = true) as
select d.referral_id, f.participant_id, d.job_on, d.lower_on, d.accountable_body_id, d.partner_id,
       f.local_authority_code, f.model, d.cohort, f.conditions, f.disadvantage_groups
  from (select b.accountable_body_id, b.partner_id, b.referral_id, b.cohort,
               min(b.day) filter (where b.turn < 3) as job_on,
               min(b.day) filter (where b.turn = 3) as lower_on
          from mi.job_or_lower b
         group by 1, 2, 3, 4) d
  left join mi.referral_facts f on f.accountable_body_id = d.accountable_body_id and f.referral_id = d.referral_id;
comment on view mi.first_job_and_lower is
  'Journeys with a job, a lower outcome or both, on the earliest day of each.';
