-- The audit trail notes that the free text of a return changed, and not what it says: anything can stand in it.

do $$
declare
  definition text := pg_get_functiondef('app.audit()'::regprocedure);
  last_one constant text := '''evidence_reference'', ''approved_by''';
begin
  if position(last_one in definition) = 0 then
    raise exception 'The columns that app.audit masks are not where they were';
  end if;
  execute replace(
    definition, last_one,
    last_one || ', ''questions'', ''waiver_reason'', ''exception_reason'', ''reopen_reason'', ''comment'', ''lead_name'', '
      || '''lead_email'', ''deputy_name'', ''deputy_email''');
end
$$;
