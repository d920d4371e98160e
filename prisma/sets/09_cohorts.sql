-- Sets that follow people instead of counting what happened in a period: how far expressions of interest came, and how
-- long after the start an outcome was reached. Both count on the day the way began, so that a period is a cohort.

create view mi.expression_way with (security_invoker = true) as
select f.*,
       exists (select from referral r where r.id = f.referral_id and r.acknowledged_on is not null) as acknowledged,
       exists (select from referral r where r.id = f.referral_id and r.started_on is not null) as started,
       exists (select from mi.first_job j where j.referral_id = f.referral_id) as job_start,
       exists (select from milestone m where m.referral_id = f.referral_id and m.type = 'first_earnings') as first_earnings,
       exists (select from milestone m where m.referral_id = f.referral_id and m.type = 'lower') as lower,
       exists (select from milestone m
                where m.referral_id = f.referral_id and m.type in ('higher', 'in_work', 'self_employed')) as higher
  from mi.expression_facts f;
comment on view mi.expression_way is
  'Expressions of interest with what came of their referral up to today.';

create view mi.expression_step with (security_invoker = true) as
select w.subject, w.referral_id, w.participant_id, w.submitted_on as happened_on, w.accountable_body_id, w.partner_id,
       w.local_authority_code, w.model, w.cohort, w.conditions, w.disadvantage_groups, 1 as quantity, w.source,
       s.step, case when s.after_before then 'yes' else 'no' end as after_step_before
  from mi.expression_way w
 cross join lateral (values
   ('submitted', true, true),
   ('pre_screened', w.pre_screen_attended, true),
   ('met', w.initial_meeting_attended, w.pre_screen_attended),
   ('referred', w.referral_id is not null, w.initial_meeting_attended),
   ('acknowledged', w.acknowledged, w.referral_id is not null),
   ('started', w.started, w.acknowledged),
   ('job_start', w.job_start, w.started),
   ('first_earnings', w.first_earnings, w.job_start),
   ('lower', w.lower, w.first_earnings),
   ('higher', w.higher, w.lower)) s(step, reached, after_before)
 where s.reached;
comment on view mi.expression_step is
  'A row for each step that an expression of interest has reached up to today by its own record, on the day of submission, and whether the step before was reached as well. The funnel of a cohort of expressions.';

create view mi.start_reached with (security_invoker = true) as
select j.subject, j.subject as referral_id, j.participant_id, j.started_on as happened_on, j.accountable_body_id,
       j.partner_id, j.local_authority_code, j.model, j.cohort, j.conditions, j.disadvantage_groups, j.quantity,
       reached.milestone,
       greatest(0, (extract(year from reached.day) - extract(year from j.started_on)) * 12
                   + extract(month from reached.day) - extract(month from j.started_on))::int::text as months_since_start
  from mi.journey j
 -- Each day is looked up by the journey: joined, the sets would be guessed to be small and gone through again and again.
 cross join lateral (values
   ('job_start', (select s.happened_on from mi.initiative_job_start s where s.subject = j.subject)),
   ('first_earnings', (select s.happened_on from mi.first_earnings s where s.subject = j.subject)),
   ('lower', (select s.happened_on from mi.lower_outcome s where s.subject = j.subject)),
   ('higher', (select s.happened_on from mi.higher_outcome s where s.subject = j.subject))) reached(milestone, day)
 where j.initiative_start and reached.day is not null;
comment on view mi.start_reached is
  'Initiative starts that reached a job, first earnings, a lower or a higher outcome, on the day of the start, by the number of calendar months after that of the start. With the starts it is the table of maturity.';
