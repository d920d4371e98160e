-- Every reason and every finding that was recorded is changed with a reason only, wherever it stands, and so are the days of a job and pay.

create trigger reason_demanded before update on expression_of_interest for each row
  execute function app.demand_reason(
    'initial_meeting_finding', 'finding_reason', 'not_referred_on', 'not_referred_reason');
create trigger reason_demanded before update on pause for each row
  execute function app.demand_reason('kind', 'reason');
create trigger reason_demanded before update on job for each row
  execute function app.demand_reason('started_on', 'ended_on', 'leaving_reason');
create trigger reason_demanded before update on earning for each row
  execute function app.demand_reason('gross_pence', 'period_from', 'period_to');
