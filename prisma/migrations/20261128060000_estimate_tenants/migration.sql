-- The same rows as before, with a condition of which PostgreSQL can judge how many rows it leaves.
--
-- "partner_id = coalesce(partner, partner_id)" is true for every row of an accountable body's own users, but is taken to
-- be true for one in two hundred: joins of large tables were planned as if they had a dozen rows. This is taken to be
-- true for half of them. Still no partner set means an accountable body's view of all partners.

do $$
declare
  item text;
begin
  for item in
    select p.tablename from pg_policies p
     where p.schemaname = 'public' and p.policyname = 'tenant_reads' and p.cmd = 'SELECT'
       and p.qual like '%accountable_body_id = ANY%(partner_id = COALESCE(%'
  loop
    execute format(
      'alter policy tenant_reads on %I using (
         accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
         and coalesce(partner_id = (select app.partner_id()), true))', item);
  end loop;
end
$$;
