-- How many working days are left until a return is due is counted where every other working day is.

create or replace view return_period_state with (security_invoker = true) as
select p.id as period_id,
       p.accountable_body_id,
       case
         when s.status in ('submitted', 'accepted', 'sent_back') then s.status
         when s.status is not null then 'under_way'
         -- What the rule says today counts, whenever it was entered.
         when p.last_day < app.rule_value('returns_from', p.accountable_body_id, (select app.today()))::date
           then 'before_placewell'
         when (select app.today()) < p.opens_on then 'upcoming'
         when (select app.today()) > p.edits_end_on then 'closed'
         when (select app.today()) > p.due_on then 'overdue'
         else 'open'
       end as status,
       (select app.today()) > p.edits_end_on as edits_ended,
       s.revision_id as latest_revision_id,
       s.number as latest_number,
       (select r.id from return_revision r
         where r.period_id = p.id and r.submitted_at is not null
         order by r.number desc limit 1) as submitted_revision_id,
       case when p.due_on < (select app.today())
         then - app.working_days_between(p.due_on, (select app.today()))
         else app.working_days_between((select app.today()), p.due_on)
       end as working_days_left
  from return_period p
  left join lateral (
    select v.revision_id, v.status, r.number
      from return_revision r
      join return_revision_state v on v.revision_id = r.id
     where r.period_id = p.id
     order by r.number desc limit 1) s on true;
