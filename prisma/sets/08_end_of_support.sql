-- Extensions and the end of support (MI note, Table B, End of Provision).

create view mi.extension_granted with (security_invoker = true) as
select x.id as subject, x.referral_id as referral_id, f.participant_id, x.approved_on as happened_on,
       x.accountable_body_id, x.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       x.sequence::text as sequence, x.months::text as months, x.reason
  from extension x
  left join mi.referral_facts f on f.accountable_body_id = x.accountable_body_id and f.referral_id = x.referral_id;
comment on view mi.extension_granted is
  'Extensions of support, on the day of the approval.';

create view mi.extended_by_six_months with (security_invoker = true) as
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
comment on view mi.extended_by_six_months is
  'People whose extensions add up to six months, once, on the day of the approval by which they do.';

-- The national codes are looked up only where they are asked.
create view mi.leaver with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       coalesce((select c.maps_to from code c where c.list = 'end_reason' and c.code = f.end_reason),
                f.end_reason) as reason,
       (select coalesce(c.grouping, national.grouping)
          from code c left join code national on national.list = c.list and national.code = c.maps_to
         where c.list = 'end_reason' and c.code = f.end_reason) as ending,
       coalesce((select c.maps_to from code c where c.list = 'further_support' and c.code = f.further_support),
                f.further_support, 'unknown') as destination,
       case coalesce((select c.maps_to from code c where c.list = 'further_support' and c.code = f.further_support),
                     f.further_support, 'unknown')
         when 'unknown' then 'unknown' when 'none' then 'no' else 'yes' end as moved_on
  from mi.referral_facts f
 where f.ended_on is not null;
comment on view mi.leaver is
  'People whose participation ended, on that day, with the national reason, its group, and the support they moved into.';

create view mi.early_leaver_base with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.referral_facts f
 where f.started_on is not null and f.initiative_start
   and (f.cohort = 'out_of_work'
     or (select r.value from app.rule_on('early_leaver_cohort', f.accountable_body_id, f.started_on) r) = 'all');
comment on view mi.early_leaver_base is
  'Initiative starts of the cohort that early leaving is asked of: whom early leavers are a share of.';

create view mi.early_leaver with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       coalesce((select c.maps_to from code c where c.list = 'end_reason' and c.code = f.end_reason),
                f.end_reason) as reason
  from mi.referral_facts f
 where f.ended_on is not null and f.initiative_start
   and f.end_reason not in (select c.code from code c
                             where c.list = 'end_reason' and 'final_outcome_claimed' in (c.code, c.maps_to))
   and (f.cohort = 'out_of_work'
     or (select r.value from app.rule_on('early_leaver_cohort', f.accountable_body_id, f.started_on) r) = 'all')
   and f.ended_on < f.started_on + make_interval(months =>
         (select r.value from app.rule_on('early_leaver_months', f.accountable_body_id, f.started_on) r)::int)
   and not exists (select from milestone m
                    where m.referral_id = f.referral_id and m.achieved_on <= f.ended_on
                      and m.type in ('lower', 'higher', 'in_work', 'self_employed'));
comment on view mi.early_leaver is
  'Initiative starts who left before ten months with neither a lower nor a higher outcome.';
