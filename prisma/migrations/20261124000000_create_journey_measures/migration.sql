-- Measures of the way to the programme: expressions of interest, initial meetings, referrals and starts.
--
-- Every set has the columns of the first measures, and referral_id: the journey a row belongs to, where there is one.
-- Further columns are what the set can be broken down by as well.

create view mi.expression_facts with (security_invoker = true) as
select e.id as subject, r.id as referral_id, e.participant_id, e.accountable_body_id, e.partner_id,
       p.local_authority_code, null::text as model, null::text as cohort, p.conditions, p.disadvantage_groups,
       e.source, e.submitted_on, e.pre_screen_on, e.pre_screen_attended, e.pre_screen_passed, e.initial_meeting_on,
       e.initial_meeting_attended, e.initial_meeting_finding, e.finding_reason, e.on_other_provision_at_referral,
       e.not_referred_on, e.not_referred_reason, e.removed_at_stage, r.referred_on
  from expression_of_interest e
  join participant p on p.accountable_body_id = e.accountable_body_id and p.id = e.participant_id
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
       (select p.conditions from participant p where p.id = r.participant_id) as conditions,
       (select p.disadvantage_groups from participant p where p.id = r.participant_id) as disadvantage_groups,
       (select p.eligibility_basis from participant p where p.id = r.participant_id) as eligibility_basis,
       (select e.source from expression_of_interest e where e.id = r.expression_of_interest_id) as source,
       r.referred_on, r.input_on, r.rejected_on, r.cancelled_on, r.not_started_scenario, r.not_started_reason,
       r.did_not_attend, r.started_on, r.keyed_into_prap_on, r.initiative_start, r.job_at_start_sector, r.ended_on,
       r.end_reason, r.further_support
  from referral r;
comment on view mi.referral_facts is
  'Journeys with what every set breaks down by. The model is that of the first day, before a start the one referred to, so that both sets of a ratio break down alike.';

-- ---- Expressions of interest (MI note, Table A) -------------------------------------------------------

create view mi.expression_of_interest with (security_invoker = true) as
select f.subject as subject, f.referral_id as referral_id, f.participant_id, f.submitted_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.source
  from mi.expression_facts f;
comment on view mi.expression_of_interest is
  'Expressions of interest, on the day of submission, with or without a National Insurance number.';

create view mi.expression_led_to_start with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.source
  from mi.referral_facts f
 where f.started_on is not null;
comment on view mi.expression_led_to_start is
  'Participants: people whose expression of interest led to a start, on the day of the start.';

create view mi.expression_referred_not_started with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, coalesce(f.rejected_on, f.cancelled_on) as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.source
  from mi.referral_facts f
 where coalesce(f.rejected_on, f.cancelled_on) is not null;
comment on view mi.expression_referred_not_started is
  'Referred non-participants, on the day of the rejection or cancellation. A referral that is still open is not one of them yet.';

create view mi.expression_pre_screened_not_referred with (security_invoker = true) as
select f.subject as subject, f.referral_id as referral_id, f.participant_id, f.not_referred_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.source
  from mi.expression_facts f
 where f.pre_screen_passed and f.not_referred_on is not null;
comment on view mi.expression_pre_screened_not_referred is
  'Pre-screened non-participants: passed the pre-screen and were not referred, on the day of that decision.';

-- ---- Initial meeting (MI note, Table A) -----------------------------------------------------------------

create view mi.pre_screen_attended with (security_invoker = true) as
select f.subject as subject, f.referral_id as referral_id, f.participant_id, f.pre_screen_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.source
  from mi.expression_facts f
 where f.pre_screen_attended;
comment on view mi.pre_screen_attended is
  'Pre-screen calls that the person attended, on the day of the call.';

create view mi.initial_meeting_attended with (security_invoker = true) as
select f.subject as subject, f.referral_id as referral_id, f.participant_id, f.initial_meeting_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.source
  from mi.expression_facts f
 where f.initial_meeting_attended;
comment on view mi.initial_meeting_attended is
  'Initial meetings that the person attended, on the day of the meeting.';

create view mi.found_not_eligible_or_suitable with (security_invoker = true) as
select f.subject as subject, f.referral_id as referral_id, f.participant_id, f.initial_meeting_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.initial_meeting_finding as finding, f.finding_reason as reason
  from mi.expression_facts f
 where f.initial_meeting_finding in ('not_eligible', 'not_suitable');
comment on view mi.found_not_eligible_or_suitable is
  'People found not eligible or not suitable at the initial meeting, on its day, with the scenario behind the finding.';

-- ---- Referral (MI note, Tables A and B) -----------------------------------------------------------------

create view mi.found_on_other_provision with (security_invoker = true) as
select f.subject as subject, f.referral_id as referral_id, f.participant_id, coalesce(f.referred_on, f.not_referred_on, f.initial_meeting_on, f.submitted_on) as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.expression_facts f
 where f.on_other_provision_at_referral;
comment on view mi.found_on_other_provision is
  'People found to be on another provision at the referral point: on the day of the referral or of the decision not to refer, before either on the day of the meeting.';

create view mi.dropped_out_before_referral with (security_invoker = true) as
select f.subject as subject, f.referral_id as referral_id, f.participant_id, f.not_referred_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.not_referred_reason as reason
  from mi.expression_facts f
 where f.initial_meeting_attended and f.not_referred_on is not null and f.referral_id is null;
comment on view mi.dropped_out_before_referral is
  'People who attended the initial meeting and were not referred, on the day of that decision, whoever took it.';

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

-- ---- Starts (MI note, Table B) ---------------------------------------------------------------------------

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
  join participant p on p.id = f.participant_id
 cross join lateral unnest(p.offence_groups) offence(group_code)
 where f.started_on is not null;
comment on view mi.start_in_offence_group is
  'Programme starts by disadvantaged groups about offending, one row for each group: criminal-offence data, for fewer roles.';

create view mi.start_to_key with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, f.started_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       case when f.keyed_into_prap_on <= keying.due then 'yes' else 'no' end as in_time
  from mi.referral_facts f
 cross join lateral (select app.start_keying_due(f.accountable_body_id, f.input_on) as due) keying
 where f.started_on is not null and (f.keyed_into_prap_on is not null or keying.due < (select app.today()));
comment on view mi.start_to_key is
  'Starts that were keyed into PRaP or whose last day for it has passed, on the day of the start: whom the share keyed in time is of.';

grant select on all tables in schema mi to placewell_app, placewell_reader;
-- Criminal-offence data stays with those who may see it.
revoke select on mi.start_in_offence_group from placewell_reader;
