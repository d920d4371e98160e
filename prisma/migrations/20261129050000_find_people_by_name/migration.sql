-- People are found by the beginning of any word of their names, whatever its capitals and accents: "bracken" finds
-- Sample-Bracken, "osample" and "sample" find O'Sample, "mocklowska" finds Mockłowska.

create function app.fold_name(name text) returns text
language sql immutable strict parallel safe
return regexp_replace(
  translate(lower(normalize(name, nfd) collate "und-x-icu"), 'øłđħı’‘`´ʼ', 'oldhi'''''''''''),
  '[\u0300-\u036f]', '', 'g');
comment on function app.fold_name(text) is
  'A name in small letters without accents, every kind of apostrophe the same.';

create function app.name_words(folded text) returns text[]
language sql immutable strict parallel safe
return array_remove(regexp_split_to_array(folded, '[-[:space:].,;:/\\()"]+'), '');

create function app.name_vector(forename text, middle_names text, surname text, preferred_name text) returns tsvector
language sql immutable parallel safe
return array_to_tsvector(app.name_words(
  replace(app.fold_name(concat_ws(' ', forename, middle_names, surname, preferred_name)), '''', '') || ' ' ||
  replace(app.fold_name(concat_ws(' ', forename, middle_names, surname, preferred_name)), '''', ' ')));
comment on function app.name_vector(text, text, text, text) is
  'The words of somebody''s names for look-up; what an apostrophe divides is there in one piece and in two.';

create function app.name_query(words text) returns tsquery
language sql immutable strict parallel safe
return (
  select string_agg('''' || word || ''':*', ' & ')::tsquery
    from unnest(app.name_words(replace(app.fold_name(words), '''', ''))) word);

create index participant_name_idx on participant using gin (app.name_vector(forename, middle_names, surname, preferred_name));

-- What compares texts could tell what it compared, so under a policy PostgreSQL uses no such index. This function asks as
-- the owner, says no more than whose record it is, and keeps to the records that the actor may see itself.
create function app.people_named(words text) returns setof uuid
language sql stable strict parallel safe rows 50 security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select p.id
    from participant p
   where app.name_vector(p.forename, p.middle_names, p.surname, p.preferred_name) @@ app.name_query(words)
     and p.accountable_body_id = any ((select app.accountable_body_ids())::uuid[])
     and coalesce((select app.partner_id()) = any (p.partner_ids), true);
end;
comment on function app.people_named(text) is
  'The people whom the actor may see and in whose names every one of the words begins a word.';
-- Those who may not see identity could ask for one name after another.
revoke execute on function app.people_named(text) from public;
grant execute on function app.people_named(text) to placewell_app;
