-- Jobs and earnings (MI note, Tables A and B).

create view mi.job_start with (security_invoker = true) as
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

create view mi.self_employed_job_start with (security_invoker = true) as
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
comment on view mi.self_employed_job_start is
  'People who became self-employed on the programme, once, on the first day of it.';

create view mi.initiative_job_start with (security_invoker = true) as
select j.referral_id as subject, j.referral_id, j.participant_id, j.started_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort,
       j.conditions, j.disadvantage_groups, 1 as quantity,
       j.kind
  from mi.first_job j
 where j.initiative_start;
comment on view mi.initiative_job_start is
  'Initiative starts with a job start, once, by whether the first job was employed or self-employed.';

create view mi.out_of_work_job_start with (security_invoker = true) as
select j.referral_id as subject, j.participant_id, j.started_on as happened_on,
       j.accountable_body_id, j.partner_id, j.local_authority_code, j.model, j.cohort,
       j.conditions, j.disadvantage_groups, 1 as quantity
  from mi.first_job j
 where j.cohort = 'out_of_work';
comment on view mi.out_of_work_job_start is
  'Out-of-work participants who started a job, employed or self-employed, on the day of the first (mi.first_job). MI note, Table B, End of Provision.';

create view mi.earnings_ping with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, reached.achieved_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       reached.ping
  from mi.referral_facts f
  -- One ping is asked of the index alone, and not of all of them.
  join (select p.ping, m.accountable_body_id, m.partner_id, m.referral_id, min(m.achieved_on) as achieved_on
          from (values ('1000'), ('2000'), ('3000'), ('4000'), ('5000')) p(ping)
          join milestone m on m.type = 'ping_' || p.ping
         group by 1, 2, 3, 4) reached using (accountable_body_id, referral_id)
 where f.started_on is not null;
comment on view mi.earnings_ping is
  'Earnings pings, each once for a journey, on the earliest day over the paths of evidence.';

-- As mi.first_job: one pass, sorted by journey, with the model and the person of mi.referral_facts.
create view mi.first_earnings_in_rti with (security_invoker = true) as
select p.referral_id as subject, p.referral_id, p.participant_id, p.paid_on as happened_on,
       p.accountable_body_id, p.partner_id, p.local_authority_code,
       coalesce(
         (select m.model from model_period m
           where m.referral_id = p.referral_id and m.starts_on <= p.started_on
           order by m.starts_on desc limit 1),
         p.model_referred_to) as model,
       p.cohort,
       (select x.conditions from participant x
         where x.accountable_body_id = p.accountable_body_id and x.id = p.participant_id) as conditions,
       (select x.disadvantage_groups from participant x
         where x.accountable_body_id = p.accountable_body_id and x.id = p.participant_id) as disadvantage_groups,
       1 as quantity
  from (select distinct on (found.accountable_body_id, found.referral_id) found.*
          from (select r.accountable_body_id, r.partner_id, r.id as referral_id, r.participant_id, r.local_authority_code,
                       r.cohort, r.model_referred_to, r.started_on, r.ended_on, m.achieved_on as paid_on
                  from milestone m
                  join referral r on r.accountable_body_id = m.accountable_body_id and r.id = m.referral_id
                 where m.type = 'first_earnings' and m.evidence_path = 'prap' and r.cohort = 'out_of_work'
                union all
                select r.accountable_body_id, r.partner_id, r.id, r.participant_id, r.local_authority_code,
                       r.cohort, r.model_referred_to, r.started_on, r.ended_on, e.period_to
                  from earning e
                  join referral r on r.accountable_body_id = e.accountable_body_id and r.id = e.referral_id
                 where e.source = 'rti' and e.gross_pence > 0 and e.period_to >= r.started_on
                   and r.cohort = 'out_of_work') found
         order by found.accountable_body_id, found.referral_id, found.paid_on) p
 where p.paid_on between p.started_on and coalesce(p.ended_on, 'infinity');
comment on view mi.first_earnings_in_rti is
  'Out-of-work participants whose first earnings are in RTI: from the notice in PRaP or RTI pay, while on the programme.';
