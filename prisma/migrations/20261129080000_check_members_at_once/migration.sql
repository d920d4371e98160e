-- A return of a large accountable body counts more than 100,000 rows: a foreign key looked its one revision up for each
-- of them, which took as long as counting. It is looked up once for all that a statement writes; a revision is never
-- deleted and keeps its keys (triggers submitted_kept, keys_kept), so that what is found stays.

-- DropForeignKey
ALTER TABLE "return_member" DROP CONSTRAINT "return_member_accountable_body_id_revision_id_fkey";

create function app.check_members_of_revision() returns trigger
language plpgsql
as $$
begin
  if exists (
    select from (select distinct m.accountable_body_id, m.revision_id from written m) one
     where not exists (select from return_revision r
                        where r.accountable_body_id = one.accountable_body_id and r.id = one.revision_id)) then
    raise exception 'What was counted belongs to a revision of a return' using errcode = 'foreign_key_violation';
  end if;
  return null;
end
$$;
create trigger of_revision after insert on return_member
  referencing new table as written for each statement execute function app.check_members_of_revision();
