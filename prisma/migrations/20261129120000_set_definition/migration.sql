-- A set is a view or, of a stock, a function of a day; either may stand on others of schema mi.
create or replace function app.set_definition(name text) returns text
language sql stable
begin atomic
  with recursive reached(class, id) as (
    select 'pg_catalog.pg_class'::regclass::oid, c.oid from pg_catalog.pg_class c
     where c.relnamespace = 'mi'::regnamespace and c.relname = name
    union
    select 'pg_catalog.pg_proc'::regclass::oid, p.oid from pg_catalog.pg_proc p
     where p.pronamespace = 'mi'::regnamespace and p.proname = name
    union
    select d.refclassid, d.refobjid
      from reached
      left join pg_catalog.pg_rewrite w on w.ev_class = reached.id and reached.class = 'pg_catalog.pg_class'::regclass
      join pg_catalog.pg_depend d
        on (d.classid, d.objid) in (('pg_catalog.pg_rewrite'::regclass, w.oid), (reached.class, reached.id))
     where exists (select from pg_catalog.pg_class c
                    where d.refclassid = 'pg_catalog.pg_class'::regclass and c.oid = d.refobjid and c.relkind = 'v')
        or exists (select from pg_catalog.pg_proc p
                    where d.refclassid = 'pg_catalog.pg_proc'::regclass and p.oid = d.refobjid
                      and p.pronamespace = 'mi'::regnamespace))
  select string_agg(words.definition, chr(10) order by words.name)
    from reached
   cross join lateral (
     select case reached.class when 'pg_catalog.pg_class'::regclass then pg_catalog.pg_get_viewdef(reached.id)
              else pg_catalog.pg_get_functiondef(reached.id) end as definition,
            case reached.class when 'pg_catalog.pg_class'::regclass then reached.id::regclass::text
              else reached.id::regprocedure::text end as name) words;
end;
comment on function app.set_definition(text) is
  'The words of a set and of the views and functions it stands on: when they change, what is counted may have changed.';
