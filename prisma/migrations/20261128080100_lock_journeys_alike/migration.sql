-- Recording pay or a job looks at the dates of the journey and then settles its milestones. The first took a shared
-- lock on the journey, the second an exclusive one: two colleagues at the same moment held each other up, and
-- PostgreSQL ended one of them. Both take the same lock now, so that the second waits for the first.
do $$
declare
  definition text;
begin
  for definition in
    select pg_get_functiondef(p.oid) from pg_proc p
     where p.pronamespace = 'app'::regnamespace and p.proname like 'check\_dates\_of\_%'
  loop
    if position('for share' in definition) = 0 then
      raise exception 'The check of dates no longer takes the lock that is changed here';
    end if;
    execute replace(definition, 'for share', 'for no key update');
  end loop;
end
$$;
