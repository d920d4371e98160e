import type { By, Count, Handwritten } from './query';
import { journey, onProgramme } from './tables';

const caseload: Count = {
  from: `assignment t ${journey}`,
  where: `t.starts_on <= $2 and (t.ends_on is null or t.ends_on >= $2) and ${onProgramme('r')}`,
  by: { dimension: 'specialist', key: 't.specialist_id' },
};
/** A job is open; in-work retention counts as in work until a recorded job says otherwise. */
const inWork = `(exists (select from job j
     where j.referral_id = t.id and j.started_on <= $2 and (j.ended_on is null or j.ended_on > $2))
   or (t.cohort = 'in_work_retention' and not exists (select from job j where j.referral_id = t.id and j.started_on <= $2)))`;
const beforeStart = `(t.referred_on <= $2 and coalesce(least(t.started_on, t.rejected_on, t.cancelled_on), 'infinity') > $2)`;
const standing: Handwritten = {
  above: {
    from: 'referral t',
    where: `(${beforeStart} or (${onProgramme('t')}))`,
    by: {
      dimension: 'status',
      key: `case when ${beforeStart} then 'initial_meeting' when ${inWork} then 'in_work_support' else 'engaging' end`,
    },
  },
};
/** The last day on the programme, of a journey that is over: the day of the end is the first off it. */
const lastDay = (table: string) =>
  `case when ${table}.ended_on is not null then greatest(${table}.ended_on - 1, ${table}.started_on) end`;
const inMonth = `t.started_on <= $2 and coalesce(${lastDay('t')}, 'infinity') >= date_trunc('month', $3::date)`;
const reachedDay = `least(${lastDay('t')}, $2)`;
/** Months from that of the start to that of the last day, or of $2. */
const monthsOnProgramme = `(12 * (extract(year from ${reachedDay}) - extract(year from t.started_on))
   + extract(month from ${reachedDay}) - extract(month from t.started_on) + 1)`;
/** Months with an attended session, of people on the programme. */
const engagedMonths = `(select s.accountable_body_id, s.partner_id, count(distinct date_trunc('month', s.held_on)) as months,
       max(${monthsOnProgramme}) as all_months
  from session s join referral t on t.accountable_body_id = s.accountable_body_id and t.id = s.referral_id
 where s.accountable_body_id = $1 and s.attendance = 'attended' and s.held_on >= t.started_on and s.held_on <= $2
   and date_trunc('month', s.held_on) <= coalesce(${lastDay('t')}, 'infinity')
 group by s.accountable_body_id, s.partner_id, s.referral_id) t`;
export const monthsAsked: Count = {
  from: 'referral t',
  where: inMonth,
  toDate: { from: 'referral t', where: 't.started_on <= $2', number: `sum(${monthsOnProgramme})` },
};
const met = `exists (select from session s
  where s.referral_id = t.id and s.attendance = 'attended' and s.held_on >= greatest(t.started_on, $3) and s.held_on <= $2)`;
const engaged: Handwritten = {
  above: {
    from: 'referral t',
    where: inMonth,
    number: `count(*) filter (where ${met})`,
    toDate: { from: engagedMonths, number: 'sum(t.months)' },
  },
  below: monthsAsked,
};
const notEngaged: Handwritten = {
  above: {
    from: 'referral t',
    where: `${inMonth} and not ${met}`,
    toDate: {
      from: `referral t left join (select referral_id, count(distinct date_trunc('month', held_on)) as months
               from session s join referral r on r.id = s.referral_id
              where s.accountable_body_id = $1 and s.attendance = 'attended' and s.held_on >= r.started_on and s.held_on <= $2
                and date_trunc('month', s.held_on) <= coalesce(${lastDay('r')}, 'infinity')
              group by 1) s on s.referral_id = t.id`,
      where: 't.started_on <= $2',
      number: `sum(${monthsOnProgramme} - coalesce(s.months, 0))`,
    },
  },
};

const byReason = (dimension: By['dimension']): By => ({ dimension, key: 't.reason' });
const move = (direction?: [string, string]): Handwritten => ({
  above: {
    from: `model_period t cross join lateral (select b.model from model_period b
      where b.referral_id = t.referral_id and b.starts_on < t.starts_on order by b.starts_on desc limit 1) before`,
    day: 't.starts_on',
    where: direction
      ? `before.model = '${direction[0]}' and t.model = '${direction[1]}'`
      : 'before.model <> t.model',
    by: byReason('modelChangeReason'),
  },
});
const jobPreference = (dimension: By['dimension'], column: string): Handwritten => ({
  above: { from: 'job_preference t', day: 't.recorded_on', by: { dimension, key: `t.${column}` } },
});
/** Nobody's first job since the start, by record or milestone, has come. */
const withoutJob = `not exists (select from job j where j.referral_id = t.id and j.started_on between t.started_on and $2)
  and not exists (select from milestone m where m.referral_id = t.id and m.type = 'job_start' and m.achieved_on <= $2)`;

/** Who is on the programme, and how they stand. */
export const support: Record<string, Handwritten> = {
  'A4.01': { above: caseload },
  'A4.01.full_time_equivalent': {
    above: caseload,
    below: {
      from: 'employment_specialist t',
      where: 't.started_on <= $2 and (t.left_on is null or t.left_on >= $2)',
      number: 'sum(t.full_time_equivalent) / 100.0',
      by: { dimension: 'specialist', key: 't.id' },
    },
  },
  'A4.02': { above: { from: 'referral t', where: `${onProgramme('t')} and ${inWork}` } },
  'A4.03': engaged,
  'A4.03.not_engaged': notEngaged,
  'A4.04': standing,
  'A4.05': {
    above: {
      from: 'pause t',
      day: 't.starts_on',
      where: `t.kind = 'disengagement'`,
      by: byReason('disengagementReason'),
    },
  },
  'A4.06': {
    above: {
      from: 'pause t',
      day: 't.starts_on',
      where: `t.kind = 'pause'`,
      by: byReason('pauseReason'),
    },
  },
  'A4.07': {
    above: {
      from: `pause t ${journey}`,
      day: 't.ends_on',
      where: `t.kind = 'disengagement' and t.ends_on < coalesce(r.ended_on, 'infinity')`,
      number: 'count(distinct t.referral_id)',
      by: byReason('disengagementReason'),
    },
  },
  'A4.08': standing,
  'A4.09': jobPreference('occupation', 'occupation'),
  'A4.09.hours': jobPreference('workingPattern', 'working_pattern'),
  'A4.09.mobility': jobPreference('mobility', 'mobility'),
  'A4.09.sector': jobPreference('sector', 'sector'),
  'B2.01.ips_to_seqf': move(['ips', 'seqf']),
  'B2.01.seqf_to_ips': move(['seqf', 'ips']),
  'B2.11': move(),
  'B2.12': { above: { from: 'referral t', where: onProgramme('t') } },
  'B3.16': {
    above: {
      from: 'referral t',
      where: `t.cohort = 'out_of_work' and ${onProgramme('t')} and ${withoutJob}`,
    },
  },
};
