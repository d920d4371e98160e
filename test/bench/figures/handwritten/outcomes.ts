import type { Count, Handwritten } from './query';
import { initiativeStart } from './starts';
import { higherTypes, journey, reached, rule, tracked } from './tables';

const ofInitiative = (above: Count): Handwritten => ({ above, below: initiativeStart });
const outcome = (types: string[], where: string): Count => ({
  from: reached(...types),
  day: 't.reached_on',
  where,
});
const outOfWorkLower = outcome(['lower'], `t.initiative_start and t.cohort = 'out_of_work'`);
const outOfWorkHigher = outcome(higherTypes, `t.initiative_start and t.cohort = 'out_of_work'`);
const inWorkHigher = outcome(higherTypes, `t.initiative_start and t.cohort = 'in_work_retention'`);
const ping = (pounds: number): Handwritten => ({ above: outcome([`ping_${pounds}`], 'true') });

/** The first job since the start, from the jobs recorded or the milestone, whichever is earlier. */
const firstJobs = (more = '') => `(
  select distinct on (found.id) found.* from (
    select r.accountable_body_id, r.partner_id, r.id, r.cohort, r.initiative_start, j.started_on as first_on, j.kind, 1 as turn
      from job j join referral r on r.accountable_body_id = j.accountable_body_id and r.id = j.referral_id
     where j.accountable_body_id = $1 and j.started_on >= r.started_on and ${tracked('j.started_on', 'r')}
    union all
    select r.accountable_body_id, r.partner_id, r.id, r.cohort, r.initiative_start, m.achieved_on,
           case m.evidence_path when 'self_employed_claim' then 'self_employed' else 'employed' end, 2
      from milestone m join referral r on r.accountable_body_id = m.accountable_body_id and r.id = m.referral_id
     where m.accountable_body_id = $1 and m.type = 'job_start' and r.started_on is not null) found
   ${more} order by found.id, found.first_on, found.turn, found.kind) t`;
const firstJob = (where: string): Count => ({
  from: firstJobs(),
  day: 't.first_on',
  where: `t.initiative_start and ${where}`,
});
const jobStart = (where: string): Handwritten => ofInitiative(firstJob(where));

const outOfWorkJobs = firstJobs(`where found.cohort = 'out_of_work'`);
const lowerOfOutOfWork = outcome(['lower'], `t.cohort = 'out_of_work'`);
const hasMilestone = (...types: string[]) => `exists (select from milestone x
  where x.referral_id = t.id and x.type in (${types.map((type) => `'${type}'`).join(', ')}))`;
const hasJob = `(exists (select from job j where j.referral_id = t.id and j.started_on >= t.started_on
  and ${tracked('j.started_on', 't')}) or ${hasMilestone('job_start')})`;

/** Those of in-work retention count where a rule says so. */
const inWorkCounts = (key: string) =>
  `t.cohort = 'in_work_retention' and ${rule(key, 't.started_on')} = 'true'`;
const firstEarnings: Count = {
  from: `(select t.accountable_body_id, t.partner_id, t.reached_on from ${reached('first_earnings')}
           where t.initiative_start and t.cohort = 'out_of_work'
          union all
          select t.accountable_body_id, t.partner_id, t.started_on from referral t
           where t.accountable_body_id = $1 and t.initiative_start and t.started_on is not null
             and ${inWorkCounts('in_work_counts_as_first_earnings')}) t`,
  day: 't.reached_on',
};
const lower: Count = {
  from: `(select t.accountable_body_id, t.partner_id, t.reached_on from ${reached('lower')}
           where t.initiative_start and t.cohort = 'out_of_work'
          union all
          select t.accountable_body_id, t.partner_id, t.reached_on from ${reached(...higherTypes)}
           where t.initiative_start and ${inWorkCounts('in_work_higher_counts_as_lower')}) t`,
  day: 't.reached_on',
};

/** Jobs, earnings and outcomes. */
export const outcomes: Record<string, Handwritten> = {
  'A4.10': {
    above: {
      from: `(select m.accountable_body_id, m.partner_id, m.referral_id,
                     case m.type when 'lower' then 'lower' else 'higher' end as outcome, min(m.achieved_on) as reached_on
                from milestone m
               where m.accountable_body_id = $1 and m.type in ('lower', 'higher', 'in_work', 'self_employed')
               group by 1, 2, 3, 4) t ${journey}`,
      day: 't.reached_on',
      where: 'r.started_on is not null',
      by: { dimension: 'outcome', key: 't.outcome' },
    },
  },
  'A4.10.job_starts': {
    above: {
      from: `job t ${journey}`,
      day: 't.started_on',
      where: `t.started_on >= r.started_on and ${tracked('t.started_on', 'r')}`,
      by: { dimension: 'sector', key: 't.sector' },
    },
  },
  'B2.02': ofInitiative(outOfWorkLower),
  'B2.02.in_period': { above: outOfWorkLower },
  'B2.03': ofInitiative(outOfWorkHigher),
  'B2.03.in_period': { above: outOfWorkHigher },
  'B2.04': ofInitiative(inWorkHigher),
  'B2.04.in_period': { above: inWorkHigher },
  'B2.05': {
    above: {
      from: `(select r.accountable_body_id, r.partner_id, min(j.started_on) as first_on
                from job j
                join referral r on r.accountable_body_id = j.accountable_body_id and r.id = j.referral_id
               where j.accountable_body_id = $1 and j.kind = 'self_employed' and j.started_on >= r.started_on
                 and ${tracked('j.started_on', 'r')}
               group by r.id) t`,
      day: 't.first_on',
    },
  },
  'B2.06.1000': ping(1000),
  'B2.06.2000': ping(2000),
  'B2.06.3000': ping(3000),
  'B2.06.4000': ping(4000),
  'B2.06.5000': ping(5000),
  'B2.07': jobStart('true'),
  'B2.07.in_period': {
    above: { ...firstJob('true'), by: { dimension: 'jobKind', key: 't.kind' } },
  },
  'B2.07.employed': jobStart(`t.kind = 'employed'`),
  'B2.07.self_employed': jobStart(`t.kind = 'self_employed'`),
  'B2.08': {
    above: {
      from: `(select r.accountable_body_id, r.partner_id, r.started_on, r.ended_on, min(paid.day) as paid_on
                from (select m.accountable_body_id, m.partner_id, m.referral_id, m.achieved_on as day, null::date as from_on
                        from milestone m
                       where m.accountable_body_id = $1 and m.type = 'first_earnings' and m.evidence_path = 'prap'
                      union all
                      select e.accountable_body_id, e.partner_id, e.referral_id, e.period_to, e.period_to
                        from earning e
                       where e.accountable_body_id = $1 and e.source = 'rti' and e.gross_pence > 0) paid
                join referral r on r.accountable_body_id = paid.accountable_body_id and r.id = paid.referral_id
               where r.cohort = 'out_of_work' and (paid.from_on is null or paid.from_on >= r.started_on)
               group by r.id) t`,
      day: 't.paid_on',
      where: `t.paid_on between t.started_on and coalesce(t.ended_on, 'infinity')`,
    },
  },
  'B3.02': ofInitiative(firstEarnings),
  'B3.03': ofInitiative(lower),
  'B3.04': ofInitiative(outcome(higherTypes, 't.initiative_start')),
  'B3.05': {
    above: outcome(higherTypes, `t.cohort = 'in_work_retention'`),
    below: { from: 'referral t', day: 't.started_on', where: `t.cohort = 'in_work_retention'` },
  },
  'B3.06': {
    above: { ...lowerOfOutOfWork, where: `t.cohort = 'out_of_work' and ${hasJob}` },
    below: { from: outOfWorkJobs, day: 't.first_on' },
  },
  'B3.07': {
    above: outcome(higherTypes, `t.cohort = 'out_of_work' and ${hasMilestone('lower')}`),
    below: lowerOfOutOfWork,
  },
};
