-- Where a return stands: derived from what was done with it and from today, never stored.

create view return_revision_state with (security_invoker = true) as
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
       not exists (select from return_revision l where l.period_id = r.period_id and l.number > r.number) as latest
  from return_revision r;

create view return_period_state with (security_invoker = true) as
select p.id as period_id,
       p.accountable_body_id,
       case
         when s.status in ('submitted', 'accepted', 'sent_back') then s.status
         when s.status is not null then 'under_way'
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
         order by r.number desc limit 1) as submitted_revision_id
  from return_period p
  left join lateral (
    select v.revision_id, v.status, r.number
      from return_revision r
      join return_revision_state v on v.revision_id = r.id
     where r.period_id = p.id
     order by r.number desc limit 1) s on true;

grant select on return_revision_state, return_period_state to placewell_app, placewell_reader;

-- ---- What a figure was defined by ------------------------------------------------------------------------

create function app.set_definition(name text) returns text
language sql stable
begin atomic
  with recursive reached(view) as (
    select to_regclass('mi.' || quote_ident(name))::oid
    union
    select d.refobjid
      from reached
      join pg_catalog.pg_rewrite w on w.ev_class = reached.view
      join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_rewrite'::regclass and d.objid = w.oid
       and d.refclassid = 'pg_catalog.pg_class'::regclass
      join pg_catalog.pg_class c on c.oid = d.refobjid and c.relkind = 'v')
  select string_agg(pg_catalog.pg_get_viewdef(view), chr(10) order by view::regclass::text) from reached;
end;
comment on function app.set_definition(text) is
  'The words of the view of a set and of the views it stands on: when they change, what is counted may have changed.';
grant execute on function app.set_definition(text) to placewell_app;
