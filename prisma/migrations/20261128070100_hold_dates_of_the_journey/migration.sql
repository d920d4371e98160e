-- What is dated lies within the journey it belongs to, whoever writes it and in whatever order: support from the start to
-- the end. Jobs and pay are recorded from the start on (outcomes are tracked beyond the end); what is loaded from elsewhere
-- may hold earlier ones, which no figure counts, so for them requests alone are held.
--
-- Records are checked a statement at a time, so that a bulk load pays once and not a row. A request locks the journey
-- meanwhile, so that it cannot end beneath what is being recorded.

do $$
declare
  item record;
begin
  for item in
    select * from (values
      ('session', 'held_on', 'r.started_on is null or a.held_on < r.started_on or a.held_on > r.ended_on'),
      ('employer_contact', 'contacted_on', 'r.started_on is null or a.contacted_on < r.started_on or a.contacted_on > r.ended_on'),
      ('support_stage', 'reached_on', 'r.started_on is null or a.reached_on < r.started_on or a.reached_on > r.ended_on'),
      ('model_period', 'ends_on', 'a.starts_on > r.ended_on or a.ends_on > r.ended_on'),
      ('assignment', 'starts_on', 'a.starts_on < r.referred_on or a.starts_on > r.ended_on or a.ends_on > r.ended_on'),
      ('pause', 'ends_on', 'a.starts_on > r.ended_on or a.ends_on > r.ended_on'),
      ('job', 'started_on', 'app.is_request() and (r.started_on is null or a.started_on < r.started_on)'),
      ('earning', 'period_to',
       'app.is_request() and (r.started_on is null or a.period_to < r.started_on) '
       'or a.period_to < (select j.started_on from job j where j.id = a.job_id)')
    ) as listed (tab, col, broken)
  loop
    execute format($function$
      create function app.check_dates_of_%1$s() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      as $body$
      begin
        if app.is_request() then
          perform from referral r where r.id in (select a.referral_id from added a) order by r.id for share;
        end if;
        if exists (select from added a join referral r on r.id = a.referral_id where %3$s) then
          raise exception 'A record of %1$s lies outside its journey' using errcode = 'PW003', detail = %2$L;
        end if;
        return null;
      end
      $body$
    $function$, item.tab, item.col, item.broken);
    execute format('create trigger dates_of_inserted after insert on %1$I referencing new table as added for each statement execute function app.check_dates_of_%1$s()', item.tab);
    execute format('create trigger dates_of_updated after update on %1$I referencing new table as added for each statement execute function app.check_dates_of_%1$s()', item.tab);
  end loop;
end
$$;

create function app.check_journey_holds() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  beginning date := coalesce(new.started_on, 'infinity');
  ending date := coalesce(new.ended_on, 'infinity');
begin
  if exists (select from session s where s.referral_id = new.id and s.held_on < beginning)
     or exists (select from employer_contact c where c.referral_id = new.id and c.contacted_on < beginning)
     or exists (select from support_stage s where s.referral_id = new.id and s.reached_on < beginning)
     or exists (select from pause p where p.referral_id = new.id and p.starts_on < beginning)
     or exists (select from extension x where x.referral_id = new.id and x.starts_on < beginning)
     or exists (select from milestone m where m.referral_id = new.id and m.achieved_on < beginning)
     or (app.is_request() and (
       exists (select from job j where j.referral_id = new.id and j.started_on < beginning)
       or exists (select from earning e where e.referral_id = new.id and e.period_to < beginning))) then
    raise exception 'Support is recorded before the start' using errcode = 'PW003', detail = 'started_on';
  elsif exists (select from session s where s.referral_id = new.id and s.held_on > ending)
     or exists (select from employer_contact c where c.referral_id = new.id and c.contacted_on > ending)
     or exists (select from support_stage s where s.referral_id = new.id and s.reached_on > ending)
     or exists (select from model_period m where m.referral_id = new.id and m.starts_on > ending)
     or exists (select from assignment a where a.referral_id = new.id and a.starts_on > ending)
     or exists (select from pause p where p.referral_id = new.id and p.starts_on > ending) then
    raise exception 'Support is recorded after the end' using errcode = 'PW003', detail = 'ended_on';
  elsif exists (select from assignment a where a.referral_id = new.id and a.starts_on < new.referred_on) then
    raise exception 'Somebody is assigned before the referral' using errcode = 'PW003', detail = 'referred_on';
  end if;
  return null;
end
$$;
comment on function app.check_journey_holds() is
  'Refuses a start or an end that would leave what is recorded outside the journey. Model and assignment that begin '
  'with the start are moved with it by whoever moves it.';
create trigger journey_holds after update of referred_on, started_on, ended_on on referral
  for each row when ((old.referred_on, old.started_on, old.ended_on) is distinct from (new.referred_on, new.started_on, new.ended_on))
  execute function app.check_journey_holds();

create function app.check_pay_of_job() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if exists (select from earning e where e.job_id = new.id and e.period_to < new.started_on) then
    raise exception 'Pay is recorded before the start of the job' using errcode = 'PW003', detail = 'started_on';
  end if;
  return null;
end
$$;
create trigger pay_of_job after update of started_on on job
  for each row when (old.started_on is distinct from new.started_on) execute function app.check_pay_of_job();
