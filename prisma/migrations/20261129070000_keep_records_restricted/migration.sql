-- To show where a person is again is a decision like a look at it: with a reason, and on file.

create trigger restriction_kept before update on participant for each row when (old.restricted and not new.restricted)
  execute function app.demand_reason('restricted');
