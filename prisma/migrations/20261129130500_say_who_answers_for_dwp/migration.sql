-- An accountable body may record DWP's answer to its own return. Whoever reads the answer sees that it was not DWP itself.

-- DWP reads no accounts, and an accountable body none of DWP's: of whoever answered, this tells the side alone.
create function app.is_of_dwp(account uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
return (select o.kind = 'dwp' from app_user u join organisation o on o.id = u.organisation_id where u.id = account);
comment on function app.is_of_dwp(uuid) is 'Whether an account belongs to DWP; null where there is none.';
revoke execute on function app.is_of_dwp(uuid) from public;
grant execute on function app.is_of_dwp(uuid) to placewell_app, placewell_reader;

create or replace view return_revision_state with (security_invoker = true) as
select r.id as revision_id,
       r.accountable_body_id,
       case
         when r.accepted_at is not null then 'accepted'
         when r.sent_back_at is not null then 'sent_back'
         when r.submitted_at is not null then 'submitted'
         when r.signed_at is not null then 'signed'
         when r.prepared_at is not null then 'prepared'
         else 'open'
       end as status,
       not exists (select from return_revision l where l.period_id = r.period_id and l.number > r.number) as latest,
       not app.is_of_dwp(coalesce(r.accepted_by_id, r.sent_back_by_id)) as answered_by_body
  from return_revision r;

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
       end as working_days_left,
       s.answered_by_body
  from return_period p
  left join lateral (
    select v.revision_id, v.status, v.answered_by_body, r.number
      from return_revision r
      join return_revision_state v on v.revision_id = r.id
     where r.period_id = p.id
     order by r.number desc limit 1) s on true;
