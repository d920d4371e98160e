-- Two records of one person become one: everything that hangs on the one moves to the other. The record that is merged
-- stays on file, says into which and when, and is never written again.

alter table participant
  add constraint participant_merged_whole check ((merged_into_id is null) = (merged_on is null)),
  add constraint participant_merged_into_another check (merged_into_id <> id),
  -- The record that is kept holds the number; two could not.
  add constraint participant_merged_without_nino check (merged_into_id is null or nino_index is null);
grant select (merged_into_id, merged_on) on participant to placewell_reader;

-- ---- A row moves to another person only in a merge ------------------------------------------------------

create or replace function app.check_keys_kept() returns trigger
language plpgsql
as $$
declare
  col text;
begin
  foreach col in array tg_argv loop
    -- current_user is the owner within app.merge_participants alone: a request cannot make it so.
    continue when col = 'participant_id' and current_setting('app.merging', true) = 'on'
      and current_user not in ('placewell_app', 'placewell_reader', 'placewell_auth');
    if to_jsonb(new) -> col is distinct from to_jsonb(old) -> col then
      raise exception '% of % cannot change', col, tg_table_name using errcode = 'PW003', detail = col;
    end if;
  end loop;
  return new;
end
$$;

create function app.check_not_merged() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if tg_table_name = 'participant' then
    raise exception 'The record was merged into another' using errcode = 'PW004', detail = 'id';
  elsif exists (select from participant p where p.id = new.participant_id and p.merged_into_id is not null) then
    raise exception 'The record was merged into another' using errcode = 'PW003', detail = 'participant_id';
  end if;
  return new;
end
$$;
create trigger not_merged before update on participant
  for each row when (old.merged_into_id is not null) execute function app.check_not_merged();
create trigger not_merged before insert or update of participant_id on expression_of_interest
  for each row execute function app.check_not_merged();
create trigger not_merged before insert or update of participant_id on referral
  for each row execute function app.check_not_merged();

create function app.has_open_journey(person uuid) returns boolean
language sql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp
return exists (
  select from expression_of_interest e
    left join referral r on r.expression_of_interest_id = e.id
   where e.participant_id = person and e.accountable_body_id = any (app.accountable_body_ids()) and e.not_referred_on is null
     and r.rejected_on is null and r.cancelled_on is null and r.ended_on is null);
comment on function app.has_open_journey(uuid) is
  'True while an expression of interest of the person is undecided or a journey is open, with whichever partner of the '
  'actor''s accountable bodies. It says nothing else about them.';

create function app.merge_participants(kept uuid, removed uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  k participant;
  r participant;
begin
  -- In order of their ids, so that two merges at once wait for each other.
  perform from participant p where p.id in (kept, removed) order by p.id for update;
  select * into k from participant p where p.id = kept;
  select * into r from participant p where p.id = removed;
  if app.role() is distinct from 'AB_ADMINISTRATOR' or k.id is null or r.id is null
     or k.accountable_body_id <> r.accountable_body_id
     or not k.accountable_body_id = any (app.accountable_body_ids()) then
    raise exception 'Not an administrator of the accountable body of both records' using errcode = '42501';
  elsif app.reason() is null then
    raise exception 'A merge needs a reason' using errcode = 'PW001', detail = 'reason';
  elsif k.id = r.id or k.merged_into_id is not null or r.merged_into_id is not null then
    raise exception 'The record was merged into another' using errcode = 'PW003', detail = 'remove_id';
  elsif app.has_open_journey(kept) and app.has_open_journey(removed) then
    raise exception 'Both records have an open journey' using errcode = 'PW003', detail = 'remove_id';
  end if;

  perform set_config('app.merging', 'on', true);
  update expression_of_interest e set participant_id = kept, version = e.version + 1 where e.participant_id = removed;
  update referral j set participant_id = kept, version = j.version + 1 where j.participant_id = removed;
  perform set_config('app.merging', '', true);

  -- What the record kept does not know it learns from the other; what they say differently stays as the one kept has it.
  update participant p set
    partner_ids = array(select distinct unnest(k.partner_ids || r.partner_ids)),
    conditions = array(select distinct unnest(k.conditions || r.conditions)),
    disadvantage_groups = array(select distinct unnest(k.disadvantage_groups || r.disadvantage_groups)),
    offence_groups = array(select distinct unnest(k.offence_groups || r.offence_groups)),
    contact_channels = case when cardinality(k.contact_channels) = 0 then r.contact_channels else k.contact_channels end,
    -- For the person's safety: one of the two is enough.
    restricted = k.restricted or r.restricted,
    middle_names = coalesce(k.middle_names, r.middle_names),
    preferred_name = coalesce(k.preferred_name, r.preferred_name),
    date_of_birth = coalesce(k.date_of_birth, r.date_of_birth),
    address_line1 = case when k.postcode is null then r.address_line1 else k.address_line1 end,
    address_line2 = case when k.postcode is null then r.address_line2 else k.address_line2 end,
    town = case when k.postcode is null then r.town else k.town end,
    postcode = coalesce(k.postcode, r.postcode),
    local_authority_code = coalesce(k.local_authority_code, r.local_authority_code),
    phone = coalesce(k.phone, r.phone),
    email = coalesce(k.email, r.email),
    gender = coalesce(k.gender, r.gender),
    ethnicity = coalesce(k.ethnicity, r.ethnicity),
    marital_status = coalesce(k.marital_status, r.marital_status),
    housing = coalesce(k.housing, r.housing),
    attainment = coalesce(k.attainment, r.attainment),
    parent_or_guardian = coalesce(k.parent_or_guardian, r.parent_or_guardian),
    version = p.version + 1
   where p.id = kept;
  update participant p set merged_into_id = kept, merged_on = app.today(), version = p.version + 1 where p.id = removed;
end
$$;
comment on function app.merge_participants(uuid, uuid) is
  'Merges the second record of a person into the first, within one accountable body and by its administrator. The '
  'second must have no National Insurance number left.';

-- ---- People who may be one -------------------------------------------------------------------------------

create view possible_duplicate with (security_invoker = true) as
select md5(one.id::text || other.id::text)::uuid as id,
       one.accountable_body_id,
       one.id as participant_id,
       other.id as other_id,
       one.date_of_birth,
       one.surname,
       one.postcode = other.postcode as same_postcode
  from participant one
  join participant other
    on other.accountable_body_id = one.accountable_body_id
   and other.date_of_birth = one.date_of_birth
   -- Each pair once, the record that is older first.
   and (other.created_at, other.id) > (one.created_at, one.id)
   and lower(trim(other.surname)) = lower(trim(one.surname))
   and lower(trim(other.forename)) = lower(trim(one.forename))
 where one.merged_into_id is null and other.merged_into_id is null;
comment on view possible_duplicate is
  'Two records of an accountable body with the same name and date of birth. Two records can never have the same National '
  'Insurance number: that is refused when it is entered.';
grant select on possible_duplicate to placewell_app;
