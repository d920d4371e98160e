import type { By, Count, Handwritten } from './query';
import { monthsAsked } from './support';
import { journey, tracked } from './tables';

const session: Count = {
  from: `session t ${journey}`,
  day: 't.held_on',
  where: `t.attendance = 'attended' and t.held_on >= r.started_on`,
};
const sessions = (by?: By, value?: string): Handwritten => ({
  above: { ...session, ...(by ? { by } : {}), ...(value ? { value } : {}) },
});
const byMode: By = { dimension: 'mode', key: 't.mode' };
const byContent: By = {
  dimension: 'content',
  key: 'content',
  join: 'left join lateral unnest(t.contents) content on true',
};

/** To the session before, looked up by the index; going through all of them in order takes longer even for all of them. */
const gap: Handwritten = {
  above: {
    ...session,
    from: `session t ${journey} cross join lateral (select b.held_on from session b
      where b.referral_id = t.referral_id and b.attendance = 'attended' and b.held_on >= r.started_on
        and b.held_on <= t.held_on and (b.held_on < t.held_on or b.id < t.id)
      order by b.held_on desc limit 1) before`,
    value: 't.held_on - before.held_on',
  },
};
const contact: Count = {
  from: 'employer_contact t',
  day: 't.contacted_on',
  where: `t.made_by = 'specialist' and t.referral_id is not null`,
};

/** What was done with people and for them. */
export const activity: Record<string, Handwritten> = {
  'A4.11.gap': gap,
  'A4.11.sessions': sessions(),
  'A4.12': sessions(undefined, 't.minutes'),
  'A4.13': sessions(byContent),
  'A4.14': sessions(byMode),
  'A4.15': {
    above: {
      from: `(select r.accountable_body_id, r.partner_id, r.started_on, min(c.contacted_on) as first_on
                from employer_contact c
                join referral r on r.accountable_body_id = c.accountable_body_id and r.id = c.referral_id
               where c.accountable_body_id = $1 and c.kind = 'competitive_job' and c.contacted_on >= r.started_on
               group by r.id) t`,
      day: 't.first_on',
      value: 't.first_on - t.started_on',
    },
  },
  'A4.16': { above: { ...contact, by: { dimension: 'contactMode', key: 't.mode' } } },
  'A4.16.a_month': { above: contact, below: monthsAsked },
  'A4.17': {
    above: {
      from: `job t ${journey}`,
      day: 't.ended_on',
      where: `t.ended_on >= r.started_on and ${tracked('t.ended_on', 'r')}
        and not exists (select from job l where l.referral_id = t.referral_id and l.id <> t.id
                          and (l.ended_on is null or (l.ended_on, l.id) > (t.ended_on, t.id)))
        and not exists (select from session s
                         where s.referral_id = t.referral_id and s.attendance = 'attended' and s.held_on > t.ended_on)`,
      by: { dimension: 'leavingReason', key: 't.leaving_reason' },
    },
  },
};
