-- Supported employment as it is practised: sessions, employer contacts, pauses, moves (MI note, Table A).

create view mi.disengagement with (security_invoker = true) as
select p.id as subject, p.referral_id as referral_id, f.participant_id, p.starts_on as happened_on,
       p.accountable_body_id, p.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       p.reason
  from pause p
  left join mi.referral_facts f on f.accountable_body_id = p.accountable_body_id and f.referral_id = p.referral_id
 where p.kind = 'disengagement';
comment on view mi.disengagement is
  'Disengagements, on their first day.';

create view mi.pause_began with (security_invoker = true) as
select p.id as subject, p.referral_id as referral_id, f.participant_id, p.starts_on as happened_on,
       p.accountable_body_id, p.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       p.reason
  from pause p
  left join mi.referral_facts f on f.accountable_body_id = p.accountable_body_id and f.referral_id = p.referral_id
 where p.kind = 'pause';
comment on view mi.pause_began is
  'Pauses, on their first day.';

create view mi.re_engagement with (security_invoker = true) as
select p.id as subject, f.referral_id as referral_id, f.participant_id, p.ends_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       p.reason
  from pause p
  join mi.referral_facts f using (accountable_body_id, referral_id)
 where p.kind = 'disengagement' and p.ends_on < coalesce(f.ended_on, 'infinity');
comment on view mi.re_engagement is
  'Returns after a disengagement, on the day of the return. An end that only closes the disengagement is none.';

create view mi.model_move with (security_invoker = true) as
select move.id as subject, move.referral_id as referral_id, f.participant_id, move.starts_on as happened_on,
       move.accountable_body_id, move.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       move.previous || '_to_' || move.model as direction, move.reason
  from (select m.id, m.accountable_body_id, m.partner_id, m.referral_id, m.model, m.starts_on, m.reason,
               lag(m.model) over (partition by m.accountable_body_id, m.partner_id, m.referral_id
                                  order by m.starts_on) as previous
          from model_period m) move
  left join mi.referral_facts f on f.accountable_body_id = move.accountable_body_id and f.referral_id = move.referral_id
 where move.previous <> move.model;
comment on view mi.model_move is
  'Moves between models while on the programme, on the first day on the new one.';

create view mi.job_requested with (security_invoker = true) as
select w.id as subject, w.referral_id as referral_id, f.participant_id, w.recorded_on as happened_on,
       w.accountable_body_id, w.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.occupation, w.sector, w.working_pattern, w.mobility,
       case when w.weekly_minutes < 16 * 60 then 'under_16' when w.weekly_minutes < 30 * 60 then '16_to_29'
            when w.weekly_minutes is not null then '30_and_over' end as weekly_hours
  from job_preference w
  left join mi.referral_facts f on f.accountable_body_id = w.accountable_body_id and f.referral_id = w.referral_id;
comment on view mi.job_requested is
  'Kinds of job that people ask for, on the day recorded.';

create view mi.session_held with (security_invoker = true) as
select s.id as subject, f.referral_id as referral_id, f.participant_id, s.held_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       s.mode, s.contents, s.specialist_id, s.minutes as value
  from session s
  join mi.referral_facts f using (accountable_body_id, referral_id)
 where s.attendance = 'attended' and s.held_on >= f.started_on;
comment on view mi.session_held is
  'Support sessions that the person attended since the start. The value is their length in minutes.';

-- The session before is looked up for each: those of a month are found without reading all the others.
create view mi.session_gap with (security_invoker = true) as
select s.id as subject, f.referral_id as referral_id, f.participant_id, s.held_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       s.mode, s.specialist_id, s.held_on - before.held_on as value
  from session s
  join mi.referral_facts f using (accountable_body_id, referral_id)
 cross join lateral (
   select one.held_on from session one
    where one.referral_id = s.referral_id and one.attendance = 'attended' and one.held_on >= f.started_on
      and one.held_on <= s.held_on and (one.held_on < s.held_on or one.id < s.id)
    order by one.held_on desc limit 1) before
 where s.attendance = 'attended' and s.held_on >= f.started_on;
comment on view mi.session_gap is
  'Days between two attended sessions that follow each other, on the day of the later one.';

create view mi.employer_contact_for_person with (security_invoker = true) as
select c.id as subject, c.referral_id as referral_id, f.participant_id, c.contacted_on as happened_on,
       c.accountable_body_id, c.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       c.mode, c.made_by, c.kind, c.specialist_id
  from employer_contact c
  left join mi.referral_facts f on f.accountable_body_id = c.accountable_body_id and f.referral_id = c.referral_id
 where c.referral_id is not null;
comment on view mi.employer_contact_for_person is
  'Contacts with employers about a named person, on their day.';

create view mi.first_employer_contact with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, c.contacted_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       c.made_by, c.mode, c.specialist_id, c.contacted_on - f.started_on as value
  from mi.referral_facts f
 cross join lateral (
   select c.contacted_on, c.made_by, c.mode, c.specialist_id from employer_contact c
    where c.referral_id = f.referral_id and c.kind = 'competitive_job' and c.contacted_on >= f.started_on
    order by c.contacted_on, c.id limit 1) c
 where f.started_on is not null;
comment on view mi.first_employer_contact is
  'The first contact with an employer about a competitive job for a person, by specialist or participant. The value is the days since the start.';

create view mi.left_job_not_re_engaged with (security_invoker = true) as
select f.referral_id as subject, f.referral_id as referral_id, f.participant_id, w.ended_on as happened_on,
       f.accountable_body_id, f.partner_id, f.local_authority_code, f.model as model, f.cohort as cohort,
       f.conditions, f.disadvantage_groups, 1 as quantity,
       w.sector, w.leaving_reason as reason
  from mi.referral_facts f
  join job w using (accountable_body_id, referral_id)
 where w.ended_on is not null and w.ended_on >= f.started_on
   and app.tracked(w.ended_on, f.accountable_body_id, f.started_on, f.ended_on)
   and not exists (select from job later
                    where later.referral_id = w.referral_id and later.id <> w.id
                      and (later.ended_on is null or (later.ended_on, later.id) > (w.ended_on, w.id)))
   and not exists (select from session s
                    where s.referral_id = w.referral_id and s.attendance = 'attended' and s.held_on > w.ended_on);
comment on view mi.left_job_not_re_engaged is
  'People who left their last job, up to the end of tracking, and have neither a later one nor an attended session since, on the day they left it.';
