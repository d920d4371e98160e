import type { PersonColumnKey } from '@placewell/prisma/reference';

/** A value of the referral `r` that is there once the day in a column of it has come. */
const once = (day: string, value = day) => `case when ${day} <= period.last then ${value} end`;

const started = (value: string) => once('r.started_on', value);

/** The day on which it was settled that the person does not start: of the rejection or of the cancellation. */
const didNotStartOn = 'coalesce(r.rejected_on, r.cancelled_on)';

/** The national code that a code of the accountable body's own counts as. */
const national = (list: string, value: string) =>
  `coalesce((select c.maps_to from code c where c.list = '${list}' and c.code = ${value}), ${value})`;

const extension = (sequence: 1 | 2, name: string) =>
  `(select x.${name} from extension x
     where x.referral_id = r.id and x.sequence = ${sequence} and x.approved_on <= period.last)`;

/** Values of the referral `r`, as far as they had come by the last day of the period. */
export const journeyValues = {
  'A3.03': 'r.cohort',
  'A3.06': started('extract(year from age(r.started_on, p.date_of_birth))::int'),
  'A3.10': started('r.unemployment_length'),
  'A3.12': started('r.benefits_at_start'),
  'A3.13.title': started('r.job_at_start_title'),
  'A3.13.sector': started('r.job_at_start_sector'),
  'A3.13.type': started('r.job_at_start_employment_type'),
  'A3.13.weekly_minutes': started('r.job_at_start_weekly_minutes'),
  'A3.13.earnings_cycle': started('r.job_at_start_earnings_cycle'),
  'A3.13.hourly_rate_pence': started('r.job_at_start_hourly_rate_pence'),
  'B1.12': 'r.referred_on',
  'B1.12.input': once('r.input_on'),
  'B1.13': 'r.model_referred_to',
  'B1.14': once('r.started_on'),
  'B1.15': once(didNotStartOn),
  'B1.16.scenario': once(didNotStartOn, 'r.not_started_scenario'),
  'B1.16.reason': once(didNotStartOn, 'r.not_started_reason'),
  'B1.17': `case when r.started_on <= period.last then true when ${didNotStartOn} <= period.last then false end`,
  'B1.18': started('app.working_days_between(r.referred_on, r.started_on)'),
  'B1.19': once('r.cancelled_on'),
  'B1.20': once('r.acknowledged_on'),
  'B1.21': once('r.rejected_on', 'r.not_started_scenario'),
  'B1.22': once('r.cancelled_on', 'r.not_started_scenario'),
  'B3.12': once('r.ended_on'),
  'B3.13': once('r.ended_on', national('end_reason', 'r.end_reason')),
  'B3.14.first': extension(1, 'starts_on'),
  'B3.14.first.until': extension(1, 'ends_on'),
  'B3.14.second': extension(2, 'starts_on'),
  'B3.14.second.until': extension(2, 'ends_on'),
} as const satisfies Partial<Record<PersonColumnKey, string>>;
