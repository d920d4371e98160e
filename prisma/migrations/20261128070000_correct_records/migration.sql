-- A record that was entered wrongly can be corrected or taken back: with a reason, within the own caseload, and on file.
--
-- What is taken back is deleted, so that nothing counts it; the audit trail keeps who did it, when, why and what stood there.

-- ---- Reasons -----------------------------------------------------------------------------------

create function app.demand_reason_to_delete() returns trigger
language plpgsql
as $$
begin
  if app.reason() is null then
    raise exception 'Taking back a record of % needs a reason', tg_table_name using errcode = 'PW001', detail = 'reason';
  end if;
  return old;
end
$$;
comment on function app.demand_reason_to_delete() is 'Refuses to take back what was recorded without app.reason.';

drop trigger reason_demanded on referral;
create trigger reason_demanded before update on referral for each row
  execute function app.demand_reason(
    'referred_on', 'input_on', 'acknowledged_on', 'rejected_on', 'cancelled_on', 'not_started_scenario',
    'not_started_reason', 'started_on', 'keyed_into_prap_on', 'ended_on', 'end_reason');
drop trigger reason_demanded on pause;
create trigger reason_demanded before update on pause for each row
  execute function app.demand_reason('kind', 'reason', 'starts_on');
create trigger reason_demanded before update on session for each row
  execute function app.demand_reason('held_on', 'minutes', 'mode', 'contents', 'attendance');
create trigger reason_demanded before update on employer_contact for each row
  execute function app.demand_reason('contacted_on', 'mode', 'kind', 'made_by', 'employer_id');
create trigger reason_demanded before update on extension for each row
  execute function app.demand_reason('months', 'reason', 'approved_on', 'starts_on', 'ends_on');
create trigger reason_demanded before update on support_stage for each row
  execute function app.demand_reason('stage', 'reached_on');

-- ---- Who may take back -------------------------------------------------------------------------------

do $$
declare
  tenant text := 'accountable_body_id = any ((select app.accountable_body_ids())::uuid[])'
    || ' and partner_id = coalesce((select app.partner_id()), partner_id)';
  item text;
begin
  foreach item in array array[
    'model_period', 'assignment', 'pause', 'extension', 'support_stage', 'job_preference', 'action_plan_step',
    'action_plan_review', 'vocational_profile', 'session', 'job', 'adjustment', 'employer_contact']
  loop
    execute format('grant delete on %I to placewell_app', item);
    execute format('create trigger reason_to_delete before delete on %I for each row execute function app.demand_reason_to_delete()', item);
    continue when item = 'employer_contact';
    execute format('create policy caseload_deletes on %I for delete to placewell_app using (%s and app.on_caseload(referral_id))', item, tenant);
  end loop;
  -- A contact that builds a relationship is about nobody: whoever made it takes it back.
  execute format(
    'create policy caseload_deletes on employer_contact for delete to placewell_app using (%s and (
       (select app.role()) <> ''EMPLOYMENT_SPECIALIST''
       or (referral_id is null and specialist_id = (select app.specialist_id()))
       or (referral_id is not null and app.on_caseload(referral_id))))', tenant);
end
$$;
