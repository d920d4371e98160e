-- What work lists ask for beyond the state of a journey; in the manner of the derived views.

-- The latest review says when the plan is looked at again; nobody reviews the plan of a journey that is over.
create view action_plan_state with (security_invoker = true) as
select r.id as referral_id,
       r.accountable_body_id,
       case when r.started_on is not null and r.ended_on is null then
         (select v.next_review_on from action_plan_review v
           where v.accountable_body_id = r.accountable_body_id and v.partner_id = r.partner_id and v.referral_id = r.id
           order by v.reviewed_on desc, v.created_at desc limit 1) end as next_review_on
  from referral r;

-- PRaP shows what HMRC knows of earnings: neither the day a job starts nor a self-employed outcome, which is claimed.
create view milestone_evidence with (security_invoker = true) as
select m.id as milestone_id,
       m.accountable_body_id,
       other.achieved_on as other_path_on,
       m.evidence_path in ('local_records', 'prap') and m.type not in ('job_start', 'self_employed')
         and other.achieved_on is null as one_path_only
  from milestone m
 cross join lateral (
   select (select o.achieved_on from milestone o
            where o.referral_id = m.referral_id and o.type = m.type
              and o.evidence_path = case m.evidence_path when 'prap' then 'local_records' when 'local_records' then 'prap' end)
          as achieved_on) other;

grant select on action_plan_state, milestone_evidence to placewell_app, placewell_reader;
