-- Functions that act as the owner say no more than the audit trail would, and are there for those who need them alone.

create or replace function app.last_change(changed_table text, row_key text, person uuid, out by_name text, out at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  latest audit_event;
begin
  if person is null then
    select e.* into latest from audit_event e
     where e.table_name = changed_table and e.row_id = row_key
     order by e.id desc limit 1;
  else
    select e.* into latest from audit_event e
     where e.accountable_body_id = (select p.accountable_body_id from participant p where p.id = person)
       and e.participant_id = person
     order by e.id desc limit 1;
  end if;
  at := latest.occurred_at;
  -- A partner learns who of its own people it was, or who worked on its own records; as policy tenant_reads says.
  if app.partner_id() is null or app.partner_id() = latest.partner_id or app.partner_id() = latest.organisation_id then
    by_name := latest.actor_name;
  end if;
end
$$;

-- Those who may not see identity change no record of a person, and sign-in changes none at all.
do $$
declare
  item text;
begin
  foreach item in array array[
    'known_elsewhere(uuid, text)', 'has_open_journey(uuid)', 'on_anothers_caseload(uuid)', 'last_change(text, text, uuid)',
    'merge_participants(uuid, uuid)', 'withdraw_milestone(uuid)', 'settle_milestones(uuid[])', 'make_return_periods()',
    'journey_picture(boolean, date)', 'keep_picture(boolean, date)', 'picture_changes(boolean, date)', 'frozen_now()']
  loop
    execute format('revoke execute on function app.%s from public', item);
    execute format('grant execute on function app.%s to placewell_app', item);
  end loop;
end
$$;
