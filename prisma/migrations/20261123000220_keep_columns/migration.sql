-- What the database keeps by itself: partners of a person and facts about them, times of change, keys, lists that are never unknown.

create function app.keep_participant_facts() returns trigger
language plpgsql
as $$
begin
  new.has_nino := new.nino_index is not null;
  new.eligibility_basis := case
    when cardinality(new.conditions) > 0 and cardinality(new.disadvantage_groups || new.offence_groups) > 0 then 'both'
    when cardinality(new.conditions) > 0 then 'disabled'
    when cardinality(new.disadvantage_groups || new.offence_groups) > 0 then 'disadvantaged'
  end;
  return new;
end
$$;
comment on function app.keep_participant_facts() is
  'Derives has_nino and eligibility_basis from columns that not everybody may see, so that all can use the result.';
create trigger facts before insert or update on participant
  for each row execute function app.keep_participant_facts();

create function app.keep_partners() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  update participant
     set partner_ids = array_append(partner_ids, new.partner_id)
   where id = new.participant_id and not new.partner_id = any (partner_ids);
  return null;
end
$$;
comment on function app.keep_partners() is 'Adds the partner to those who hold or held a record of the person.';
create trigger partners after insert or update of partner_id on expression_of_interest
  for each row execute function app.keep_partners();
create trigger partners after insert or update of partner_id on referral
  for each row execute function app.keep_partners();

create function app.touch() returns trigger
language plpgsql
as $$
begin
  new.updated_at := now();
  return new;
end
$$;

create function app.check_keys_kept() returns trigger
language plpgsql
as $$
declare
  col text;
begin
  foreach col in array tg_argv loop
    if to_jsonb(new) -> col is distinct from to_jsonb(old) -> col then
      raise exception '% of % cannot change', col, tg_table_name using errcode = 'PW003', detail = col;
    end if;
  end loop;
  return new;
end
$$;
comment on function app.check_keys_kept() is 'A row never moves to another accountable body, partner, person or journey.';

-- A list is never unknown, only empty; Prisma declares no list as required.
do $$
declare
  item record;
begin
  for item in
    select c.table_name, c.column_name
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'ARRAY'
  loop
    execute format('alter table %I alter column %I set not null', item.table_name, item.column_name);
  end loop;
end
$$;

do $$
declare
  item record;
  kept text;
begin
  for item in
    select c.table_name,
           array_agg(c.column_name::text) as columns
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
     group by c.table_name
  loop
    if 'updated_at' = any (item.columns) then
      execute format('create trigger touch before update on %I for each row execute function app.touch()', item.table_name);
    end if;
    if 'accountable_body_id' = any (item.columns) and 'updated_at' = any (item.columns) then
      select string_agg(quote_literal(col), ', ') into kept
        from unnest(array['id', 'accountable_body_id', 'referral_id', 'participant_id', 'partner_id']) col
       where col = any (item.columns)
         -- An expression of interest may be handed to another partner until it is referred; in a profile the partner is a dimension.
         and not (col = 'partner_id' and item.table_name in ('expression_of_interest', 'start_profile_line'));
      execute format(
        'create trigger keys_kept before update on %I for each row execute function app.check_keys_kept(%s)',
        item.table_name, kept);
    end if;
  end loop;
end
$$;
