-- Measures of work, outcomes and the end of support (MI note, Tables A and B).

create view mi.job_outcome with (security_invoker = true) as
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
  join mi.outcome o on o.subject = f.referral_id
 cross join lateral (values ('lower', o.lower_on), ('higher', o.higher_on)) reached(outcome, achieved_on)
 where f.started_on is not null and reached.achieved_on is not null;
comment on view mi.job_outcome is
  'Lower and higher job outcomes, each once, by the sector of the job held on the day or before it.';

create view mi.job_start with (security_invoker = true) as
select w.id as subject, f.referral_id as referral_id, f.participant_id, w.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.kind, w.sector, w.occupation, w.employment_type,
       case when w.started_on = j.started_on then 'first' else 'later' end as turn
  from mi.referral_facts f
  join job w using (referral_id)
  join mi.first_job j using (referral_id)
 where w.started_on >= f.started_on;
comment on view mi.job_start is
  'Jobs started since the start of the programme, every one, on their first day.';

create view mi.self_employed_job_start with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, w.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.sector
  from mi.referral_facts f
 cross join lateral (
   select w.started_on, w.sector from job w
    where w.referral_id = f.referral_id and w.kind = 'self_employed' and w.started_on >= f.started_on
    order by w.started_on, w.id limit 1) w
 where f.started_on is not null;
comment on view mi.self_employed_job_start is
  'People who became self-employed on the programme, once, on the first day of it.';

create view mi.initiative_job_start with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, j.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       j.kind
  from mi.referral_facts f
  join mi.first_job j using (referral_id)
 where f.initiative_start;
comment on view mi.initiative_job_start is
  'Initiative starts with a job start, once, by whether the first job was employed or self-employed.';

create view mi.earnings_ping with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, reached.achieved_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       reached.ping
  from mi.referral_facts f
  join (select m.referral_id, substr(m.type, 6) as ping, min(m.achieved_on) as achieved_on
          from milestone m
         where m.type in ('ping_1000', 'ping_2000', 'ping_3000', 'ping_4000', 'ping_5000')
         group by 1, 2) reached using (referral_id)
 where f.started_on is not null;
comment on view mi.earnings_ping is
  'Earnings pings, each once for a journey, on the earliest day over the paths of evidence.';

create view mi.first_earnings_in_rti with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, first_pay.paid_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.referral_facts f
 cross join lateral (
   select least(
            (select min(m.achieved_on) from milestone m
              where m.referral_id = f.referral_id and m.type = 'first_earnings' and m.evidence_path = 'prap'),
            (select min(e.period_to) from earning e
              where e.referral_id = f.referral_id and e.source = 'rti' and e.gross_pence > 0
                and e.period_to >= f.started_on)) as paid_on) first_pay
 where f.cohort = 'out_of_work' and first_pay.paid_on between f.started_on and coalesce(f.ended_on, 'infinity');
comment on view mi.first_earnings_in_rti is
  'Out-of-work participants whose first earnings are in RTI: from the notice in PRaP or RTI pay, while on the programme.';

create view mi.extension_granted with (security_invoker = true) as
select x.id as subject, f.referral_id as referral_id, f.participant_id, x.approved_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       x.sequence::text as sequence, x.months::text as months, x.reason
  from extension x
  join mi.referral_facts f using (referral_id);
comment on view mi.extension_granted is
  'Extensions of support, on the day of the approval.';

create view mi.extended_by_six_months with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, reached.approved_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.referral_facts f
  join (select so_far.referral_id, min(so_far.approved_on) as approved_on
          from (select x.referral_id, x.approved_on,
                       sum(x.months) over (partition by x.referral_id order by x.sequence) as months
                  from extension x) so_far
         where so_far.months >= 6
         group by 1) reached using (referral_id);
comment on view mi.extended_by_six_months is
  'People whose extensions add up to six months, once, on the day of the approval by which they do.';

-- ---- The end ------------------------------------------------------------------------------------------

create view mi.leaver with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.end_reason as reason,
       (select coalesce(c.grouping, national.grouping) from code c
          left join code national on national.list = c.list and national.code = c.maps_to
         where c.list = 'end_reason' and c.code = f.end_reason) as ending,
       coalesce(f.further_support, 'unknown') as destination,
       case coalesce(f.further_support, 'unknown') when 'unknown' then 'unknown' when 'none' then 'no' else 'yes' end as moved_on
  from mi.referral_facts f
 where f.ended_on is not null;
comment on view mi.leaver is
  'People whose participation ended, on that day, with the reason, its group, and the support they moved into.';

create view mi.early_leaver_base with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.referral_facts f
 where f.started_on is not null and f.initiative_start
   and (f.cohort = 'out_of_work' or app.rule_value('early_leaver_cohort', f.accountable_body_id, f.started_on) = 'all');
comment on view mi.early_leaver_base is
  'Initiative starts of the cohort that early leaving is asked of: whom early leavers are a share of.';

create view mi.early_leaver with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.end_reason as reason
  from mi.referral_facts f
 where f.ended_on is not null and f.initiative_start
   and (f.cohort = 'out_of_work' or app.rule_value('early_leaver_cohort', f.accountable_body_id, f.started_on) = 'all')
   and f.ended_on < f.started_on
     + make_interval(months => app.rule_value('early_leaver_months', f.accountable_body_id, f.started_on)::int)
   and f.end_reason <> 'final_outcome_claimed'
   and not exists (select from milestone m
                    where m.referral_id = f.referral_id and m.achieved_on <= f.ended_on
                      and m.type in ('lower', 'higher', 'in_work', 'self_employed'));
comment on view mi.early_leaver is
  'Initiative starts who left before ten months with neither a lower nor a higher outcome.';

grant select on all tables in schema mi to placewell_app, placewell_reader;
revoke select on mi.start_in_offence_group from placewell_reader;
