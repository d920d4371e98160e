-- A rule asked of many rows by one statement, such as the sets in prisma/sets.

-- PostgreSQL writes a function of this kind into the statement that asks it, where who acts is worked out once, and not
-- again for each row.
create function app.rule_on(rule text, body uuid, day date) returns table (value text)
language sql stable parallel safe rows 1
as $$
  select s.value from public.rule_setting s
   where s.rule_key = rule
     and (s.accountable_body_id = body or s.accountable_body_id is null)
     and s.valid_from <= day
   order by s.accountable_body_id nulls last, s.valid_from desc
   limit 1
$$;
comment on function app.rule_on(text, uuid, date) is
  'Value of a rule on a day: the accountable body''s own, else the national one; empty while DWP has not published it. For statements that ask it of many rows.';

create or replace function app.rule_value(rule text, body uuid, day date) returns text
language plpgsql stable parallel safe
as $$
begin
  return (select r.value from app.rule_on(rule, body, day) r);
end
$$;
