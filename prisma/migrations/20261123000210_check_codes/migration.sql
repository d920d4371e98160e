-- Codes exist in their list when a record takes them, and stay while records hold them.

create function app.check_codes() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  row_now jsonb := to_jsonb(new);
  row_before jsonb := case tg_op when 'UPDATE' then to_jsonb(old) end;
  body uuid := coalesce(row_now ->> 'accountable_body_id', null)::uuid;
  pair text;
  col text;
  value jsonb;
begin
  foreach pair in array tg_argv loop
    col := split_part(pair, ':', 1);
    value := row_now -> col;
    continue when value = 'null' or value = row_before -> col;
    if exists (
      select from jsonb_array_elements_text(case jsonb_typeof(value) when 'array' then value else jsonb_build_array(value) end) wanted
       where not exists (
         select from code c
          where c.list = split_part(pair, ':', 2) and c.code = wanted
            and (c.accountable_body_id is null or c.accountable_body_id = body)
            -- What is loaded from elsewhere may be older than the end of its codes; what is recorded now may not.
            and (not app.is_request()
                 or app.today() between coalesce(c.valid_from, '-infinity') and coalesce(c.valid_to, 'infinity')))) then
      raise exception '% is not in code list %', value, split_part(pair, ':', 2) using errcode = 'PW002', detail = col;
    end if;
  end loop;
  return new;
end
$$;
comment on function app.check_codes() is
  'Refuses codes that are not in their list today, national or of the row''s accountable body; what stays as it was may '
  'be out of date. Arguments: column:list.';

create trigger codes before insert or update on participant for each row execute function app.check_codes(
  'contact_channels:contact_channel', 'conditions:condition', 'disadvantage_groups:disadvantage_group',
  'offence_groups:disadvantage_group', 'gender:gender', 'ethnicity:ethnicity', 'marital_status:marital_status',
  'housing:housing', 'attainment:attainment');
create trigger codes before insert or update on expression_of_interest for each row execute function app.check_codes(
  'source:eoi_source', 'other_provision:other_provision', 'age_exception:age_exception',
  'finding_reason:not_started_scenario', 'not_referred_reason:not_started_reason', 'removed_at_stage:eoi_stage');
create trigger codes before insert or update on referral for each row execute function app.check_codes(
  'not_started_scenario:not_started_scenario', 'not_started_reason:not_started_reason',
  'unemployment_length:unemployment_length', 'benefits_at_start:benefit', 'job_at_start_sector:sector',
  'job_at_start_employment_type:employment_type', 'job_at_start_earnings_cycle:earnings_cycle',
  'end_reason:end_reason', 'further_support:further_support');
create trigger codes before insert or update on model_period for each row execute function app.check_codes('reason:model_change_reason');
create trigger codes_of_pause before insert or update on pause for each row when (new.kind = 'pause')
  execute function app.check_codes('reason:pause_reason');
create trigger codes_of_disengagement before insert or update on pause for each row when (new.kind = 'disengagement')
  execute function app.check_codes('reason:disengagement_reason');
create trigger codes before insert or update on extension for each row execute function app.check_codes('reason:extension_reason');
create trigger codes before insert or update on support_stage for each row execute function app.check_codes('stage:supported_employment_stage');
create trigger codes before insert or update on job_preference for each row execute function app.check_codes(
  'occupation:occupation', 'sector:sector', 'working_pattern:working_pattern', 'mobility:mobility');
create trigger codes before insert or update on session for each row execute function app.check_codes(
  'mode:support_mode', 'contents:support_content');
create trigger codes before insert or update on employer for each row execute function app.check_codes('sector:sector');
create trigger codes before insert or update on employer_contact for each row execute function app.check_codes('mode:employer_contact_mode');
create trigger codes before insert or update on job for each row execute function app.check_codes(
  'occupation:occupation', 'sector:sector', 'employment_type:employment_type', 'earnings_cycle:earnings_cycle',
  'leaving_reason:leaving_reason', 'self_employment_evidence:self_employment_evidence');

create function app.check_code_kept() returns trigger
language plpgsql
as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'Codes stay, since records hold them; give the code a last day instead' using errcode = 'PW004', detail = 'valid_to';
  elsif (new.list, new.code, new.accountable_body_id) is distinct from (old.list, old.code, old.accountable_body_id) then
    raise exception 'A code keeps its name, since records hold it' using errcode = 'PW004', detail = 'code';
  end if;
  return new;
end
$$;
create trigger code_kept before update or delete on code for each row execute function app.check_code_kept();
