import { type FlaggedMilestone, flaggedMilestones } from '@placewell/prisma/reference';

type Key = `A5.01.${FlaggedMilestone}${'' | '.on' | '.month' | '.path'}`;

/**
 * The milestones of the referral `r` by the last day of the period, each once and on its earliest day over the paths of
 * evidence, as the figures count it. A first job that nobody has confirmed yet is a job start too, for the same reason.
 */
export const milestonesFound = `
  left join lateral (
    select jsonb_object_agg(
             first.type,
             jsonb_build_object('on', first.on_day, 'month', first.month, 'path', first.path)) as found
      from (select distinct on (each.type) each.*
              from (select m.type, m.achieved_on as on_day, m.reporting_month as month, m.evidence_path as path, 1 as turn
                      from milestone m
                     where m.accountable_body_id = r.accountable_body_id and m.partner_id = r.partner_id
                       and m.referral_id = r.id
                    union all
                    select 'job_start', job.started_on, date_trunc('month', job.started_on)::date, 'local_records', 2
                      from (select j.started_on from mi.counted_job j
                             where j.accountable_body_id = r.accountable_body_id and j.referral_id = r.id
                             order by j.started_on limit 1) job) each
             where each.on_day <= period.last
             order by each.type, each.on_day, each.turn, each.path) first) milestones
    on r.started_on <= period.last`;

function valuesOf(type: FlaggedMilestone): [Key, string][] {
  const found = `milestones.found -> '${type}'`;
  return [
    [
      `A5.01.${type}`,
      `case when r.started_on <= period.last then coalesce(milestones.found ? '${type}', false) end`,
    ],
    [`A5.01.${type}.on`, `${found} ->> 'on'`],
    [`A5.01.${type}.month`, `${found} ->> 'month'`],
    [`A5.01.${type}.path`, `${found} ->> 'path'`],
  ];
}

/** Flag, day, reporting month and path of each milestone. */
export const milestoneValues = Object.fromEntries(flaggedMilestones.flatMap(valuesOf)) as Record<
  Key,
  string
>;
