import type { Count, Handwritten } from './query';
import { modelAtStart, person, rule } from './tables';

const start = (where?: string): Count => ({
  from: 'referral t',
  day: 't.started_on',
  ...(where ? { where } : {}),
});
export const initiativeStart = start('t.initiative_start');

/** Starts expected by the latest agreed profile. */
const profiled: Count = {
  from: 'start_profile_line t',
  day: 't.month',
  number: 'sum(t.starts)',
  where: `t.profile_id = (select p.id from start_profile p
    where p.accountable_body_id = $1 and p.status = 'agreed' and p.agreed_on <= current_date
    order by p.version_number desc limit 1)`,
};

/** The last day for keying is worked out once for each day of input, not for each start. */
const keyed: Count = {
  from: `(select r.*, d.due
            from referral r
            join (select one.input_on, app.add_working_days(one.input_on,
                           coalesce(${rule('start_keying_working_days', 'one.input_on')}::int, 15)) as due
                    from (select distinct input_on from referral where accountable_body_id = $1) one) d using (input_on)
           where r.accountable_body_id = $1) t`,
  day: 't.started_on',
  where: '(t.keyed_into_prap_on is not null or t.due < current_date)',
  number: 'count(*) filter (where t.keyed_into_prap_on <= t.due)',
  of: 'count(*)',
};

const ofModel = (model: string) => start(`${modelAtStart} = '${model}'`);
const shareOfModel = (model: string): Count => ({
  ...start(),
  number: `count(*) filter (where ${modelAtStart} = '${model}')`,
  of: 'count(*)',
});

/** Starts on the programme. */
export const starts: Record<string, Handwritten> = {
  'B1.01': {
    above: {
      ...start(),
      by: { dimension: 'eligibilityBasis', key: 'p.eligibility_basis', join: person },
    },
  },
  'B1.01.groups': {
    above: {
      ...start(),
      by: {
        dimension: 'disadvantageGroup',
        key: 'one_group',
        join: `${person} left join lateral unnest(p.disadvantage_groups) one_group on true`,
      },
    },
  },
  'B1.01.offence_groups': {
    above: {
      from: `referral t ${person} cross join lateral unnest(p.offence_groups) offence_group`,
      day: 't.started_on',
      by: { dimension: 'offenceGroup', key: 'offence_group' },
    },
  },
  'B1.02': { above: ofModel('seqf') },
  'B1.03': { above: ofModel('ips') },
  'B1.04': { above: shareOfModel('seqf') },
  'B1.05': { above: shareOfModel('ips') },
  'B1.07': { above: keyed },
  'B1.08': { above: start(), below: profiled },
  'B1.10': { above: initiativeStart, below: profiled },
  'B1.11.in_work': { above: start(`t.cohort = 'in_work_retention'`) },
  'B1.11.out_of_work': { above: start(`t.cohort = 'out_of_work'`) },
  'B3.01': { above: initiativeStart, below: profiled },
};
