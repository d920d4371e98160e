-- Jobs and earnings (MI note, Tables A and B).

create view mi.job_start with (security_invoker = true) as
select w.job_id as subject, w.referral_id, f.participant_id, w.started_on as happened_on,
       w.accountable_body_id, w.partner_id, f.local_authority_code, f.model, w.cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.kind, w.sector, w.occupation, w.employment_type,
       case
         when exists (select from job earlier
                       where earlier.referral_id = w.referral_id and earlier.started_on >= f.started_on
                         and earlier.started_on < w.started_on)
           or exists (select from milestone m
                       where m.referral_id = w.referral_id and m.type = 'job_start' and m.achieved_on < w.started_on)
         then 'later' else 'first' end as turn
  from mi.counted_job w
  left join mi.referral_facts f on f.accountable_body_id = w.accountable_body_id and f.referral_id = w.referral_id;
comment on view mi.job_start is
  'Jobs started from the start of the programme to the end of tracking, every one, on their first day.';

create view mi.self_employed_job_start with (security_invoker = true) as
select w.referral_id as subject, w.referral_id, f.participant_id, w.started_on as happened_on,
       w.accountable_body_id, w.partner_id, f.local_authority_code, f.model, w.cohort, f.conditions,
       f.disadvantage_groups, 1 as quantity,
       w.sector
  from (select distinct on (j.accountable_body_id, j.referral_id) j.*
          from mi.counted_job j
         where j.kind = 'self_employed'
         order by j.accountable_body_id, j.referral_id, j.started_on, j.job_id) w
  left join mi.referral_facts f on f.accountable_body_id = w.accountable_body_id and f.referral_id = w.referral_id;
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
select d.referral_id as subject, f.participant_id, d.started_on as happened_on,
       d.accountable_body_id, d.partner_id, f.local_authority_code, f.model, d.cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from (select b.accountable_body_id, b.partner_id, b.referral_id, b.cohort, min(b.started_on) as started_on
          from mi.job_begun b
         where b.cohort = 'out_of_work'
         group by 1, 2, 3, 4) d
  left join mi.referral_facts f on f.accountable_body_id = d.accountable_body_id and f.referral_id = d.referral_id;
comment on view mi.out_of_work_job_start is
  'Out-of-work participants who started a job, employed or self-employed, on the day of the first (mi.first_job). MI note, Table B, End of Provision.';

-- Each ping by its name, so that one of them is asked of the index alone. A journey with a milestone has started: the
-- database holds it to that.
create view mi.earnings_ping with (security_invoker = true) as
select p.referral_id as subject, p.referral_id, f.participant_id, p.achieved_on as happened_on,
       p.accountable_body_id, p.partner_id, f.local_authority_code, f.model, f.cohort, f.conditions,
       f.disadvantage_groups, 1 as quantity,
       p.ping
  from (select one.ping, one.accountable_body_id, one.partner_id, one.referral_id, min(one.achieved_on) as achieved_on
          from (select '1000' as ping, m.accountable_body_id, m.partner_id, m.referral_id, m.achieved_on
                  from milestone m where m.type = 'ping_1000'
                union all
                select '2000', m.accountable_body_id, m.partner_id, m.referral_id, m.achieved_on
                  from milestone m where m.type = 'ping_2000'
                union all
                select '3000', m.accountable_body_id, m.partner_id, m.referral_id, m.achieved_on
                  from milestone m where m.type = 'ping_3000'
                union all
                select '4000', m.accountable_body_id, m.partner_id, m.referral_id, m.achieved_on
                  from milestone m where m.type = 'ping_4000'
                union all
                select '5000', m.accountable_body_id, m.partner_id, m.referral_id, m.achieved_on
                  from milestone m where m.type = 'ping_5000') one
         group by 1, 2, 3, 4) p
  left join mi.referral_facts f on f.accountable_body_id = p.accountable_body_id and f.referral_id = p.referral_id;
comment on view mi.earnings_ping is
  'Earnings pings, each once for a journey, on the earliest day over the paths of evidence.';

create view mi.first_earnings_in_rti with (security_invoker = true) as
select p.referral_id as subject, p.referral_id, f.participant_id, p.paid_on as happened_on,
       p.accountable_body_id, p.partner_id, f.local_authority_code, f.model, p.cohort, f.conditions,
       f.disadvantage_groups, 1 as quantity
  from (select distinct on (paid.accountable_body_id, paid.referral_id) paid.*
          from (select r.accountable_body_id, r.partner_id, r.id as referral_id, r.cohort, r.started_on, r.ended_on,
                       m.achieved_on as paid_on
                  from milestone m
                  join referral r on r.accountable_body_id = m.accountable_body_id and r.id = m.referral_id
                 where m.type = 'first_earnings' and m.evidence_path = 'prap' and r.cohort = 'out_of_work'
                union all
                select r.accountable_body_id, r.partner_id, r.id, r.cohort, r.started_on, r.ended_on, e.period_to
                  from earning e
                  join referral r on r.accountable_body_id = e.accountable_body_id and r.id = e.referral_id
                 where e.source = 'rti' and e.gross_pence > 0 and e.period_to >= r.started_on
                   and r.cohort = 'out_of_work') paid
         order by paid.accountable_body_id, paid.referral_id, paid.paid_on) p
  left join mi.referral_facts f on f.accountable_body_id = p.accountable_body_id and f.referral_id = p.referral_id
 where p.paid_on between p.started_on and coalesce(p.ended_on, 'infinity');
comment on view mi.first_earnings_in_rti is
  'Out-of-work participants whose first earnings are in RTI: from the notice in PRaP or RTI pay, while on the programme.';
