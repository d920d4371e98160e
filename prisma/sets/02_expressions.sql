-- Expressions of interest, pre-screens and initial meetings (MI note, Table A). Before a referral there is no model and
-- no cohort.

-- Counted from the index alone, which PostgreSQL does not do beside a join, even one that it leaves out.
create view mi.expression_of_interest with (security_invoker = true) as
select e.id as subject,
       (select r.id from referral r
         where r.accountable_body_id = e.accountable_body_id and r.partner_id = e.partner_id
           and r.expression_of_interest_id = e.id) as referral_id,
       e.participant_id, e.submitted_on as happened_on, e.accountable_body_id, e.partner_id,
       (select p.local_authority_code from participant p
         where p.accountable_body_id = e.accountable_body_id and p.id = e.participant_id) as local_authority_code,
       null::text as model, null::text as cohort,
       (select p.conditions from participant p
         where p.accountable_body_id = e.accountable_body_id and p.id = e.participant_id) as conditions,
       (select p.disadvantage_groups from participant p
         where p.accountable_body_id = e.accountable_body_id and p.id = e.participant_id) as disadvantage_groups,
       1 as quantity,
       e.source
  from expression_of_interest e;
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

create view mi.found_on_other_provision with (security_invoker = true) as
select f.subject as subject, f.referral_id as referral_id, f.participant_id, coalesce(f.referred_on, f.not_referred_on, f.initial_meeting_on, f.submitted_on) as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity
  from mi.expression_facts f
 where f.on_other_provision_at_referral;
comment on view mi.found_on_other_provision is
  'People found to be on another provision at the referral point: on the day of the referral or of the decision not to refer, before either on the day of the meeting.';

-- That there is no referral is asked by "not exists", which PostgreSQL can answer for all of them at once.
create view mi.dropped_out_before_referral with (security_invoker = true) as
select f.subject as subject, null::uuid as referral_id, f.participant_id, f.not_referred_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       f.not_referred_reason as reason
  from mi.expression_facts f
 where f.initial_meeting_attended and f.not_referred_on is not null
   and not exists (select from referral r
                    where r.accountable_body_id = f.accountable_body_id and r.partner_id = f.partner_id
                      and r.expression_of_interest_id = f.subject);
comment on view mi.dropped_out_before_referral is
  'People who attended the initial meeting and were not referred, on the day of that decision, whoever took it.';
