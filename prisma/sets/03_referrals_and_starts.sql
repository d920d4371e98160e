-- Referrals, starts and the profile they are held against (MI note, Tables A and B). The model is that of the first day,
-- so that the two sets of a ratio break down alike even for people who moved between models.

create view mi.referral_made with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.referred_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.referral_facts f;
comment on view mi.referral_made is
  'Referrals, on the day they were made.';

create view mi.referral_rejected with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.rejected_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.not_started_reason as reason, f.not_started_scenario as scenario
  from mi.referral_facts f
 where f.rejected_on is not null;
comment on view mi.referral_rejected is
  'Referrals rejected, on the day of the rejection.';

create view mi.referral_cancelled with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.cancelled_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       case when f.did_not_attend then 'did_not_attend' else 'did_not_start' end as absence,
       f.not_started_reason as reason, f.not_started_scenario as scenario
  from mi.referral_facts f
 where f.cancelled_on is not null;
comment on view mi.referral_cancelled is
  'Referrals cancelled because the person did not attend or did not start, on the day of the cancellation. Only a cancellation makes it count.';

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

-- The profile is found once, and not again for each of its lines.
create view mi.profiled_start with (security_invoker = true) as
select l.id as subject, null::uuid as participant_id, l.month as happened_on, l.accountable_body_id, l.partner_id,
       l.local_authority_code, l.model, l.cohort, '{}'::text[] as conditions, '{}'::text[] as disadvantage_groups,
       l.starts as quantity
  from (select distinct on (p.accountable_body_id) p.accountable_body_id, p.id
          from start_profile p
         where p.status = 'agreed' and p.agreed_on <= (select app.today())
         order by p.accountable_body_id, p.version_number desc) latest
  join start_profile_line l on l.accountable_body_id = latest.accountable_body_id and l.profile_id = latest.id;
comment on view mi.profiled_start is
  'Starts expected of a month, on its first day, from the latest agreed version of the profile. An empty area, partner, model or cohort means all. MI note, Table B: starts against the agreed profile.';

create view mi.start_by_basis with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.eligibility_basis
  from mi.referral_facts f
 where f.started_on is not null;
comment on view mi.start_by_basis is
  'Programme starts with why the person is eligible: disabled, disadvantaged or both.';

create view mi.start_in_offence_group with (security_invoker = true) as
select f.referral_id as subject, f.referral_id, f.participant_id, f.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model, f.cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       offence.group_code as offence_group
  from mi.referral_facts f
  join participant p on p.accountable_body_id = f.accountable_body_id and p.id = f.participant_id
 cross join lateral unnest(p.offence_groups) offence(group_code)
 where f.started_on is not null;
comment on view mi.start_in_offence_group is
  'Programme starts by disadvantaged groups about offending, one row for each group: criminal-offence data, for fewer roles.';
-- Criminal-offence data: the reporting role sees none of it.
revoke select on mi.start_in_offence_group from placewell_reader;

create view mi.start_to_key with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       case when f.keyed_into_prap_on <= keying.due then 'yes' else 'no' end as in_time
  from mi.referral_facts f
 cross join lateral (select app.start_keying_due(f.accountable_body_id, f.input_on) as due offset 0) keying
 where f.started_on is not null and (f.keyed_into_prap_on is not null or keying.due < (select app.today()));
comment on view mi.start_to_key is
  'Starts that were keyed into PRaP or whose last day for it has passed, on the day of the start: whom the share keyed in time is of.';
