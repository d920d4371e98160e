import type { By, Count, Handwritten } from './query';
import { journey, rule } from './tables';

const leaver = (by?: By, where?: string): Handwritten => ({
  above: {
    from: 'referral t',
    day: 't.ended_on',
    ...(where ? { where } : {}),
    ...(by ? { by } : {}),
  },
});
const byEndReason: By = { dimension: 'endReason', key: 't.end_reason' };
const byDestination: By = {
  dimension: 'destination',
  key: `coalesce(t.further_support, 'unknown')`,
};
const endingIs = (ending: string) => `t.end_reason in (
  select c.code from code c left join code n on n.list = c.list and n.code = c.maps_to
   where c.list = 'end_reason' and coalesce(c.grouping, n.grouping) = '${ending}')`;
const asked = `t.initiative_start and (t.cohort = 'out_of_work' or ${rule('early_leaver_cohort', 't.started_on')} = 'all')`;
const extension = (where: string): Handwritten => ({
  above: { from: `extension t ${journey}`, day: 't.approved_on', where },
});
const base: Count = { from: 'referral t', day: 't.started_on', where: asked };
const early: Count = {
  from: 'referral t',
  day: 't.ended_on',
  where: `${asked} and t.end_reason <> 'final_outcome_claimed'
    and t.ended_on < t.started_on + make_interval(months => ${rule('early_leaver_months', 't.started_on')}::int)
    and not exists (select from milestone m where m.referral_id = t.id and m.achieved_on <= t.ended_on
                      and m.type in ('lower', 'higher', 'in_work', 'self_employed'))`,
};

/** Extensions and the end. */
export const ending: Record<string, Handwritten> = {
  'A5.02': leaver(undefined, `coalesce(t.further_support, 'unknown') not in ('unknown', 'none')`),
  'A5.02.destinations': leaver(byDestination),
  'B2.09.in_work': extension(`r.cohort = 'in_work_retention'`),
  'B2.09.out_of_work_first': extension(`r.cohort = 'out_of_work' and t.sequence = 1`),
  'B2.09.out_of_work_second': extension(`r.cohort = 'out_of_work' and t.sequence = 2`),
  'B2.10': {
    above: {
      from: `(select x.accountable_body_id, x.partner_id, x.referral_id, min(x.approved_on) as approved_on
                from (select e.*, sum(e.months) over (partition by e.referral_id order by e.sequence) as so_far
                        from extension e where e.accountable_body_id = $1) x
               where x.so_far >= 6 group by 1, 2, 3) t`,
      day: 't.approved_on',
    },
  },
  'B3.08': { above: early, below: base },
  'B3.08.in_period': { above: { ...early, by: byEndReason } },
  'B3.09': leaver(byEndReason),
  'B3.10.completed': leaver(byEndReason, endingIs('completed')),
  'B3.10.outcome': leaver(byEndReason, endingIs('outcome')),
  'B3.11': leaver(byEndReason, endingIs('early_exit')),
};
