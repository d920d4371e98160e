-- Outcomes, each once, on the earliest date over types and paths (MI note, Table B).

create view mi.first_earnings with (security_invoker = true) as
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
comment on view mi.first_earnings is
  'Initiative starts with first earnings on the programme. They are recorded for people out of work; in-work retention counts, from the start, only where the rule says so. MI note, Table B, Supported Employment and End of Provision.';

create view mi.lower_outcome with (security_invoker = true) as
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
 -- Of those who reached it, and not of all journeys.
 cross join lateral (
   select (select r.value::boolean from app.rule_on('in_work_higher_counts_as_lower', j.accountable_body_id, j.started_on) r)
            as counts
   offset 0) as_lower
 where j.initiative_start and j.cohort = 'in_work_retention' and as_lower.counts;
comment on view mi.lower_outcome is
  'Initiative starts with a lower (baseline) job outcome. An in-work outcome counts as one only where the rule says so. MI note, Table B, End of Provision.';

create view mi.higher_outcome with (security_invoker = true) as
select j.subject, j.participant_id, o.reached_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions,
       j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.reached_higher o using (accountable_body_id, partner_id, subject)
 where j.initiative_start;
comment on view mi.higher_outcome is
  'Initiative starts with a higher job outcome, both cohorts, employed or self-employed. MI note, Table B, End of Provision.';

create view mi.in_work_higher_outcome with (security_invoker = true) as
select j.subject, j.participant_id, o.reached_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions,
       j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.reached_higher o using (accountable_body_id, partner_id, subject)
 where j.cohort = 'in_work_retention';
comment on view mi.in_work_higher_outcome is
  'In-work retention participants with the in-work outcome. MI note, Table B, End of Provision.';

create view mi.out_of_work_lower_outcome with (security_invoker = true) as
select j.subject, j.participant_id, o.reached_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions,
       j.disadvantage_groups, j.quantity
  from mi.journey j
  join mi.reached_lower o using (accountable_body_id, partner_id, subject)
 where j.cohort = 'out_of_work';
comment on view mi.out_of_work_lower_outcome is
  'Out-of-work participants with a lower job outcome. MI note, Table B, End of Provision.';

create view mi.job_start_with_lower_outcome with (security_invoker = true) as
select j.referral_id as subject, j.participant_id, greatest(j.lower_on, j.job_on) as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort,
       j.conditions, j.disadvantage_groups, 1 as quantity
  from mi.first_job_and_lower j
 where j.cohort = 'out_of_work' and j.job_on is not null and j.lower_on is not null;
comment on view mi.job_start_with_lower_outcome is
  'Those with a job start who reached the lower outcome, on the day by which they had both: the numerator over out_of_work_job_start. MI note, Table B, End of Provision.';

create view mi.lower_outcome_with_higher_outcome with (security_invoker = true) as
select l.subject, l.participant_id, greatest(l.happened_on, o.reached_on) as happened_on,
       l.accountable_body_id, l.partner_id, l.local_authority_code, l.model, l.cohort, l.conditions,
       l.disadvantage_groups, l.quantity
  from mi.out_of_work_lower_outcome l
  join mi.reached_higher o using (accountable_body_id, partner_id, subject);
comment on view mi.lower_outcome_with_higher_outcome is
  'Those with a lower outcome who reached the higher one, on the day by which they had both: the numerator over out_of_work_lower_outcome. MI note, Table B, End of Provision.';

create view mi.job_outcome with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, reached.reached_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       reached.outcome,
       coalesce(
         (select w.sector from job w
           where w.referral_id = f.referral_id and w.started_on <= reached.reached_on
           order by w.ended_on is null or w.ended_on >= reached.reached_on desc, w.started_on desc, w.id limit 1),
         f.job_at_start_sector) as sector
  from mi.referral_facts f
  join (select 'lower' as outcome, l.accountable_body_id, l.subject, l.reached_on from mi.reached_lower l
        union all
        select 'higher', h.accountable_body_id, h.subject, h.reached_on from mi.reached_higher h) reached
    on reached.accountable_body_id = f.accountable_body_id and reached.subject = f.referral_id
 where f.started_on is not null;
comment on view mi.job_outcome is
  'Lower and higher job outcomes, each once, by the sector of the job held on the day (of several the latest begun), or else of the last one before it.';
