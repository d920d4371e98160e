import type { Message } from '../../core/errors';

/** One question on the way to being counted, asked of a journey `f` (mi.referral_facts). */
export interface Test {
  title: Message;
  /** SQL that is true when the journey passes. */
  holds: string;
  /** SQL that gives the record that decides: kind, id and day. */
  record?: string;
}

const referral = (column: string) =>
  `select 'referral' as kind, f.referral_id as id, f.${column} as day`;
const rows = (table: string, day: string, condition: string) =>
  `select '${table}' as kind, x.id, x.${day} as day from ${table} x
    where x.referral_id = f.referral_id and ${condition} order by x.${day}, x.id limit 1`;

/** A test that a record of some kind exists; the earliest one decides. */
const has = (title: Message, table: string, day: string, condition: string): Test => {
  const record = rows(table, day, condition);
  return { title, holds: `exists (${record})`, record };
};
const fact = (title: Message, column: string): Test => ({
  title,
  holds: `f.${column} is not null`,
  record: referral(column),
});
const milestone = (title: Message, ...types: string[]) =>
  has(
    title,
    'milestone',
    'achieved_on',
    `x.type in (${types.map((type) => `'${type}'`).join(', ')})`,
  );

/** Jobs count from the start to the end of tracking. */
const jobCounts = `x.started_on >= f.started_on
  and app.tracked(x.started_on, f.accountable_body_id, f.started_on, f.ended_on)`;

/** The end of the period that is asked, or today in one that has not ended (the rows `period` of the statement). */
const lastDay = '(select p.reached from period p)';
/** Stands for the first day of what is asked: that of the period, or any day in a figure to date. */
export const FIRST_DAY = '{first day}';
const month = (engaged: 'yes' | 'no') =>
  `exists (select from mi.on_programme_in_month m
     where m.accountable_body_id = f.accountable_body_id and m.referral_id = f.referral_id
       and m.engaged = '${engaged}' and m.happened_on between ${FIRST_DAY} and ${lastDay})`;
const sessionInPeriod = rows(
  'session',
  'held_on',
  `x.attendance = 'attended' and x.held_on >= f.started_on and x.held_on between ${FIRST_DAY} and ${lastDay}`,
);
const open = (job: string) =>
  `${job}.started_on <= ${lastDay} and (${job}.ended_on is null or ${job}.ended_on > ${lastDay})`;
/** The day of the journey that decides whether it stood at the end of the period. */
const standingBy = (until: string, since: string) =>
  `select 'referral' as kind, f.referral_id as id,
     case when ${until} <= ${lastDay} then ${until} else f.${since} end as day`;
const settled = 'least(f.ended_on, f.rejected_on, f.cancelled_on)';

const anyHigher = ['higher', 'in_work', 'self_employed'];
const rule = (name: string) => `app.rule_is('${name}', f.accountable_body_id, f.started_on)`;

/** The tests that sets are made of, each worded once. */
export const tests = {
  started: fact({ en: 'Started on the programme', cy: 'Wedi dechrau ar y rhaglen' }, 'started_on'),
  initiative: {
    title: { en: 'The start is an initiative start', cy: 'Mae’r dechreuad yn ddechreuad y fenter' },
    holds: 'f.initiative_start',
    record: referral('started_on'),
  },
  outOfWork: {
    title: { en: 'In the out-of-work cohort', cy: 'Yn y garfan allan o waith' },
    holds: "f.cohort = 'out_of_work'",
    record: referral('referred_on'),
  },
  inWork: {
    title: { en: 'In the in-work retention cohort', cy: 'Yn y garfan cadw gwaith' },
    holds: "f.cohort = 'in_work_retention'",
    record: referral('referred_on'),
  },
  rejected: fact(
    { en: 'The referral was rejected', cy: 'Gwrthodwyd yr atgyfeiriad' },
    'rejected_on',
  ),
  cancelled: fact(
    { en: 'The referral was cancelled', cy: 'Canslwyd yr atgyfeiriad' },
    'cancelled_on',
  ),
  notStarted: {
    title: {
      en: 'The referral was rejected or cancelled',
      cy: 'Gwrthodwyd neu canslwyd yr atgyfeiriad',
    },
    holds: 'coalesce(f.rejected_on, f.cancelled_on) is not null',
    record: `select 'referral' as kind, f.referral_id as id, coalesce(f.rejected_on, f.cancelled_on) as day`,
  },
  toKey: {
    title: {
      en: 'The start was keyed, or the last day for it has passed',
      cy: 'Mewnbynnwyd y dechreuad, neu mae’r diwrnod olaf ar ei gyfer wedi mynd heibio',
    },
    holds: `f.keyed_into_prap_on is not null
      or app.start_keying_due(f.accountable_body_id, f.input_on) < app.today()`,
    record: `select 'referral' as kind, f.referral_id as id,
      coalesce(f.keyed_into_prap_on, app.start_keying_due(f.accountable_body_id, f.input_on)) as day`,
  },
  firstEarnings: {
    title: {
      en: 'First earnings are confirmed, or in-work retention counts as earning',
      cy: 'Cadarnhawyd enillion cyntaf, neu mae cadw gwaith yn cyfrif fel ennill',
    },
    holds: `case f.cohort when 'out_of_work'
      then exists (select from milestone m where m.referral_id = f.referral_id and m.type = 'first_earnings')
      else ${rule('in_work_counts_as_first_earnings')} end`,
    record: rows('milestone', 'achieved_on', "x.type = 'first_earnings'"),
  },
  lowerOrCounting: {
    title: {
      en: 'The lower outcome is confirmed, or an in-work outcome that counts as one',
      cy: 'Cadarnhawyd y canlyniad is, neu ganlyniad mewn gwaith sy’n cyfrif fel un',
    },
    holds: `case f.cohort when 'out_of_work'
      then exists (select from milestone m where m.referral_id = f.referral_id and m.type = 'lower')
      else ${rule('in_work_higher_counts_as_lower')} and exists (select from milestone m
        where m.referral_id = f.referral_id and m.type in ('higher', 'in_work', 'self_employed')) end`,
    record: rows(
      'milestone',
      'achieved_on',
      "x.type in ('lower', 'higher', 'in_work', 'self_employed')",
    ),
  },
  lower: milestone(
    { en: 'The lower outcome is confirmed', cy: 'Cadarnhawyd y canlyniad is' },
    'lower',
  ),
  higher: milestone(
    { en: 'The higher outcome is confirmed', cy: 'Cadarnhawyd y canlyniad uwch' },
    ...anyHigher,
  ),
  anyOutcome: milestone(
    { en: 'A lower or higher outcome is confirmed', cy: 'Cadarnhawyd canlyniad is neu uwch' },
    'lower',
    ...anyHigher,
  ),
  ping: milestone(
    { en: 'An earnings ping is confirmed', cy: 'Cadarnhawyd ping enillion' },
    ...[1000, 2000, 3000, 4000, 5000].map((pounds) => `ping_${pounds}`),
  ),
  jobStart: {
    title: { en: 'Started a job since the start', cy: 'Wedi dechrau swydd ers dechrau' },
    holds: 'exists (select from mi.first_job j where j.referral_id = f.referral_id)',
    record: rows('job', 'started_on', jobCounts),
  },
  jobRecorded: has(
    { en: 'A job since the start is recorded', cy: 'Cofnodwyd swydd ers dechrau' },
    'job',
    'started_on',
    jobCounts,
  ),
  selfEmployed: has(
    { en: 'Became self-employed since the start', cy: 'Wedi dod yn hunangyflogedig ers dechrau' },
    'job',
    'started_on',
    `x.kind = 'self_employed' and ${jobCounts}`,
  ),
  attended: has(
    { en: 'Attended a session since the start', cy: 'Wedi mynychu sesiwn ers dechrau' },
    'session',
    'held_on',
    "x.attendance = 'attended' and x.held_on >= f.started_on",
  ),
  employerContact: has(
    {
      en: 'An employer was contacted about a job for the person since the start',
      cy: 'Cysylltwyd â chyflogwr ynghylch swydd i’r person ers dechrau',
    },
    'employer_contact',
    'contacted_on',
    "x.kind = 'competitive_job' and x.contacted_on >= f.started_on",
  ),
  anyContact: has(
    { en: 'An employer was contacted for the person', cy: 'Cysylltwyd â chyflogwr dros y person' },
    'employer_contact',
    'contacted_on',
    'true',
  ),
  disengaged: has(
    { en: 'Disengaged', cy: 'Wedi ymddieithrio' },
    'pause',
    'starts_on',
    "x.kind = 'disengagement'",
  ),
  paused: has({ en: 'Paused', cy: 'Wedi oedi' }, 'pause', 'starts_on', "x.kind = 'pause'"),
  cameBack: has(
    { en: 'Came back before the end', cy: 'Wedi dod yn ôl cyn y diwedd' },
    'pause',
    'ends_on',
    "x.kind = 'disengagement' and x.ends_on < coalesce(f.ended_on, 'infinity')",
  ),
  jobRequested: has(
    { en: 'A kind of job was asked for', cy: 'Gofynnwyd am fath o swydd' },
    'job_preference',
    'recorded_on',
    'true',
  ),
  extended: has(
    { en: 'Support was extended', cy: 'Ymestynnwyd y cymorth' },
    'extension',
    'approved_on',
    'true',
  ),
  sixMonths: {
    title: { en: 'The extensions come to six months', cy: 'Daw’r estyniadau i chwe mis' },
    holds:
      '(select coalesce(sum(x.months), 0) from extension x where x.referral_id = f.referral_id) >= 6',
    record: rows('extension', 'approved_on', 'true'),
  },
  ended: fact({ en: 'Participation ended', cy: 'Daeth y cyfranogiad i ben' }, 'ended_on'),
  earlyCohort: {
    title: {
      en: 'In a cohort that early leaving is asked of',
      cy: 'Mewn carfan y gofynnir am adael yn gynnar ohoni',
    },
    holds: `f.cohort = 'out_of_work' or coalesce(
      app.rule_value('early_leaver_cohort', f.accountable_body_id, f.started_on) = 'all', false)`,
    record: referral('referred_on'),
  },
  beforeTenMonths: {
    title: { en: 'Ended before ten months', cy: 'Daeth i ben cyn deng mis' },
    holds: `coalesce(f.ended_on < f.started_on + make_interval(
      months => app.rule_value('early_leaver_months', f.accountable_body_id, f.started_on)::int), false)`,
    record: referral('ended_on'),
  },
  notByOutcome: {
    title: {
      en: 'Neither a lower nor a higher outcome by the end',
      cy: 'Dim canlyniad is nac uwch erbyn y diwedd',
    },
    holds: `coalesce((select c.maps_to from code c where c.list = 'end_reason' and c.code = f.end_reason), f.end_reason)
      is distinct from 'final_outcome_claimed' and not exists (select from milestone m
      where m.referral_id = f.referral_id and m.achieved_on <= f.ended_on
        and m.type in ('lower', 'higher', 'in_work', 'self_employed'))`,
    record: rows(
      'milestone',
      'achieved_on',
      "x.type in ('lower', 'higher', 'in_work', 'self_employed')",
    ),
  },
  standing: {
    title: {
      en: 'Referred by the end of the period, and by then neither rejected, cancelled nor ended',
      cy: 'Wedi ei atgyfeirio erbyn diwedd y cyfnod, a heb ei wrthod, ei ganslo na’i ddiweddu erbyn hynny',
    },
    holds: `f.referred_on <= ${lastDay} and coalesce(${settled} > ${lastDay}, true)`,
    record: standingBy(settled, 'referred_on'),
  },
  onProgramme: {
    title: {
      en: 'On the programme at the end of the period',
      cy: 'Ar y rhaglen ar ddiwedd y cyfnod',
    },
    holds: `f.started_on <= ${lastDay} and coalesce(f.ended_on > ${lastDay}, true)`,
    record: standingBy('f.ended_on', 'started_on'),
  },
  assigned: has(
    {
      en: 'An Employment Specialist was assigned at the end of the period',
      cy: 'Roedd Arbenigwr Cyflogaeth wedi ei neilltuo ar ddiwedd y cyfnod',
    },
    'assignment',
    'starts_on',
    `x.starts_on <= ${lastDay} and coalesce(x.ends_on >= ${lastDay}, true)`,
  ),
  noJobYet: {
    title: {
      en: 'Had started no job since the start by the end of the period',
      cy: 'Heb ddechrau swydd ers dechrau erbyn diwedd y cyfnod',
    },
    holds: `not exists (select from mi.job_begun b where b.accountable_body_id = f.accountable_body_id
      and b.referral_id = f.referral_id and b.started_on <= ${lastDay})`,
    record: rows('job', 'started_on', `${jobCounts} and x.started_on <= ${lastDay}`),
  },
  engaged: {
    title: {
      en: 'Attended a session in a month of the period',
      cy: 'Wedi mynychu sesiwn mewn mis o’r cyfnod',
    },
    holds: month('yes'),
    record: sessionInPeriod,
  },
  notEngaged: {
    title: {
      en: 'On the programme in a month of the period without attending a session in it',
      cy: 'Ar y rhaglen mewn mis o’r cyfnod heb fynychu sesiwn ynddo',
    },
    holds: month('no'),
    record: sessionInPeriod,
  },
  inAJob: {
    title: {
      en: 'In a job at the end of the period, or in-work retention before any recorded job',
      cy: 'Mewn swydd ar ddiwedd y cyfnod, neu gadw gwaith cyn unrhyw swydd a gofnodwyd',
    },
    holds: `exists (select from job j where j.referral_id = f.referral_id and ${open('j')})
      or f.cohort = 'in_work_retention' and not exists (
        select from job j where j.referral_id = f.referral_id and j.started_on <= ${lastDay})`,
    record: rows('job', 'started_on', open('x')),
  },
} satisfies Record<string, Test>;
export type TestName = keyof typeof tests;
