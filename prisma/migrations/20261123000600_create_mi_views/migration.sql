-- Measures: a figure is a set. Each view of schema mi has one row for each thing counted; a figure is sum(quantity) of
-- the rows whose happened_on lies in the period, broken down by any of the other columns, and the rows are its members.
--
-- Columns of every set: subject, participant_id, happened_on, accountable_body_id, partner_id, local_authority_code,
-- model, cohort, conditions, disadvantage_groups, quantity. Groups about offending are left out: they are
-- criminal-offence data, and these sets are read by people who may not see it.
-- The views are security_invoker: everybody counts exactly the rows they may see.

create schema mi;
comment on schema mi is 'Measures as sets: one row for each thing counted.';
grant usage on schema mi to placewell_app, placewell_reader;

-- ---- What the sets are made of --------------------------------------------------------------------

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
       (select p.conditions from participant p where p.id = r.participant_id) as conditions,
       (select p.disadvantage_groups from participant p where p.id = r.participant_id) as disadvantage_groups,
       1 as quantity
  from referral r
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

-- ---- Starts ------------------------------------------------------------------------------------------

create view mi.programme_start with (security_invoker = true) as
select subject, participant_id, started_on as happened_on, accountable_body_id, partner_id, local_authority_code, model,
       cohort, conditions, disadvantage_groups, quantity
  from mi.journey;
comment on view mi.programme_start is
  'Every start on the programme, on the day of the start. MI note, Table B, Referral and Start: programme starts against the profile.';

create view mi.initiative_start with (security_invoker = true) as
select subject, participant_id, started_on as happened_on, accountable_body_id, partner_id, local_authority_code, model,
       cohort, conditions, disadvantage_groups, quantity
  from mi.journey
 where initiative_start;
comment on view mi.initiative_start is
  'Starts that count for the initiative, on the day of the start; the note does not define the difference, so it is a mark on the referral. MI note, Table B, End of Provision.';

create view mi.in_work_start with (security_invoker = true) as
select subject, participant_id, started_on as happened_on, accountable_body_id, partner_id, local_authority_code, model,
       cohort, conditions, disadvantage_groups, quantity
  from mi.journey
 where cohort = 'in_work_retention';
comment on view mi.in_work_start is
  'Starts of in-work retention, on the day of the start: whom the in-work outcome is a share of. MI note, Table B, End of Provision.';

create view mi.profiled_start with (security_invoker = true) as
select l.id as subject, null::uuid as participant_id, l.month as happened_on, l.accountable_body_id, l.partner_id,
       l.local_authority_code, l.model, l.cohort, '{}'::text[] as conditions, '{}'::text[] as disadvantage_groups,
       l.starts as quantity
  from start_profile_line l
 where l.profile_id = (
   select p.id from start_profile p
    where p.accountable_body_id = l.accountable_body_id and p.status = 'agreed' and p.agreed_on <= (select app.today())
    order by p.version_number desc limit 1);
comment on view mi.profiled_start is
  'Starts expected of a month, on its first day, from the latest agreed version of the profile. An empty area, partner, model or cohort means all. MI note, Table B: starts against the agreed profile.';

-- ---- Outcomes of initiative starts ---------------------------------------------------------------------

create view mi.first_earnings with (security_invoker = true) as
select j.subject, j.participant_id,
       case when j.cohort = 'in_work_retention' then j.started_on else o.first_earnings_on end as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions, j.disadvantage_groups,
       j.quantity
  from mi.journey j
  left join mi.outcome o using (accountable_body_id, partner_id, subject)
 where j.initiative_start
   and case j.cohort
     when 'out_of_work' then o.first_earnings_on is not null
     else app.rule_is('in_work_counts_as_first_earnings', j.accountable_body_id, j.started_on)
   end;
comment on view mi.first_earnings is
  'Initiative starts with first earnings on the programme. They are recorded for people out of work; in-work retention counts, from the start, only where the rule says so. MI note, Table B, Supported Employment and End of Provision.';

create view mi.lower_outcome with (security_invoker = true) as
select j.subject, j.participant_id,
       case when j.cohort = 'in_work_retention' then o.higher_on else o.lower_on end as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions, j.disadvantage_groups,
       j.quantity
  from mi.journey j
  join mi.outcome o using (accountable_body_id, partner_id, subject)
 where j.initiative_start
   and case j.cohort
     when 'out_of_work' then o.lower_on is not null
     else o.higher_on is not null and app.rule_is('in_work_higher_counts_as_lower', j.accountable_body_id, j.started_on)
   end;
comment on view mi.lower_outcome is
  'Initiative starts with a lower (baseline) job outcome. An in-work outcome counts as one only where the rule says so. MI note, Table B, End of Provision.';

create view mi.higher_outcome with (security_invoker = true) as
select j.subject, j.participant_id, o.higher_on as happened_on, j.accountable_body_id, j.partner_id,
       j.local_authority_code, j.model, j.cohort, j.conditions, j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.outcome o using (accountable_body_id, partner_id, subject)
 where j.initiative_start and o.higher_on is not null;
comment on view mi.higher_outcome is
  'Initiative starts with a higher job outcome, both cohorts, employed or self-employed. MI note, Table B, End of Provision.';

-- ---- Outcomes of one cohort ------------------------------------------------------------------------------

create view mi.in_work_higher_outcome with (security_invoker = true) as
select j.subject, j.participant_id, o.higher_on as happened_on, j.accountable_body_id, j.partner_id,
       j.local_authority_code, j.model, j.cohort, j.conditions, j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.outcome o using (accountable_body_id, partner_id, subject)
 where j.cohort = 'in_work_retention' and o.higher_on is not null;
comment on view mi.in_work_higher_outcome is
  'In-work retention participants with the in-work outcome. MI note, Table B, End of Provision.';

create view mi.out_of_work_job_start with (security_invoker = true) as
select j.subject, j.participant_id, first_job.started_on as happened_on, j.accountable_body_id, j.partner_id,
       j.local_authority_code, j.model, j.cohort, j.conditions, j.disadvantage_groups, j.quantity
  from mi.journey j
 cross join lateral (
   select least(
            (select w.started_on from job w
              where w.referral_id = j.subject and w.started_on >= j.started_on
              order by w.started_on limit 1),
            (select min(m.achieved_on) from milestone m where m.referral_id = j.subject and m.type = 'job_start')) as started_on
   offset 0) first_job
 where j.cohort = 'out_of_work' and first_job.started_on is not null;
comment on view mi.out_of_work_job_start is
  'Out-of-work participants who started a job, employed or self-employed, on the day of the first: from the jobs recorded since the start or the job start milestone, whichever is earlier. MI note, Table B, End of Provision.';

create view mi.out_of_work_lower_outcome with (security_invoker = true) as
select j.subject, j.participant_id, o.lower_on as happened_on, j.accountable_body_id, j.partner_id,
       j.local_authority_code, j.model, j.cohort, j.conditions, j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.outcome o using (accountable_body_id, partner_id, subject)
 where j.cohort = 'out_of_work' and o.lower_on is not null;
comment on view mi.out_of_work_lower_outcome is
  'Out-of-work participants with a lower job outcome. MI note, Table B, End of Provision.';

create view mi.job_start_with_lower_outcome with (security_invoker = true) as
select o.*
  from mi.out_of_work_lower_outcome o
 where exists (select from mi.out_of_work_job_start s where s.subject = o.subject);
comment on view mi.job_start_with_lower_outcome is
  'Those with a job start who reached the lower outcome, on the day of the outcome: the numerator over out_of_work_job_start. MI note, Table B, End of Provision.';

create view mi.lower_outcome_with_higher_outcome with (security_invoker = true) as
select l.subject, l.participant_id, o.higher_on as happened_on, l.accountable_body_id, l.partner_id,
       l.local_authority_code, l.model, l.cohort, l.conditions, l.disadvantage_groups, l.quantity
  from mi.out_of_work_lower_outcome l
  join mi.outcome o using (accountable_body_id, partner_id, subject)
 where o.higher_on is not null;
comment on view mi.lower_outcome_with_higher_outcome is
  'Those with a lower outcome who reached the higher one, on the day of the higher: the numerator over out_of_work_lower_outcome. MI note, Table B, End of Provision.';

grant select on all tables in schema mi to placewell_app, placewell_reader;
