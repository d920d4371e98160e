import type { Count, Handwritten } from './query';

const expression = 'expression_of_interest t';
const bySource = { dimension: 'source', key: 't.source' } as const;
const bySourceOfJourney = {
  dimension: 'source',
  key: 'e.source',
  join: `join expression_of_interest e on e.accountable_body_id = t.accountable_body_id
    and e.partner_id = t.partner_id and e.id = t.expression_of_interest_id`,
} as const;
const finding = (where: string): Handwritten => ({
  above: {
    from: expression,
    day: 't.initial_meeting_on',
    where,
    by: { dimension: 'finding', key: 't.initial_meeting_finding' },
  },
});
const referralOf = `referral r on r.accountable_body_id = t.accountable_body_id
  and r.partner_id = t.partner_id and r.expression_of_interest_id = t.id`;
const made: Count = { from: 'referral t', day: 't.referred_on' };
const cancelled = (where: string): Handwritten => ({
  above: { from: 'referral t', day: 't.cancelled_on', where },
  below: made,
});

/** Expressions of interest, meetings and referrals. */
export const beforeStart: Record<string, Handwritten> = {
  'A1.01': { above: { from: expression, day: 't.submitted_on' } },
  'A1.02.everyone': {
    above: { from: expression, day: 't.submitted_on', by: bySource },
    below: 'whole',
  },
  'A1.02.participants': {
    above: { from: 'referral t', day: 't.started_on', by: bySourceOfJourney },
    below: 'whole',
  },
  'A1.02.pre_screened_not_referred': {
    above: {
      from: expression,
      day: 't.not_referred_on',
      where: 't.pre_screen_passed',
      by: bySource,
    },
    below: 'whole',
  },
  'A1.02.referred_not_started': {
    above: {
      from: 'referral t',
      day: 'coalesce(t.rejected_on, t.cancelled_on)',
      by: bySourceOfJourney,
    },
    below: 'whole',
  },
  'A2.01': { above: { from: expression, day: 't.pre_screen_on', where: 't.pre_screen_attended' } },
  'A2.02': {
    above: { from: expression, day: 't.initial_meeting_on', where: 't.initial_meeting_attended' },
  },
  'A2.03.not_eligible': finding(`t.initial_meeting_finding = 'not_eligible'`),
  'A2.03.not_suitable': finding(`t.initial_meeting_finding = 'not_suitable'`),
  'A2.04': finding(`t.initial_meeting_finding in ('not_eligible', 'not_suitable')`),
  'A3.01': {
    above: {
      from: `${expression} left join ${referralOf}`,
      day: 'coalesce(r.referred_on, t.not_referred_on, t.initial_meeting_on, t.submitted_on)',
      where: 't.on_other_provision_at_referral',
    },
  },
  'A3.02': {
    above: {
      from: `${expression} left join ${referralOf}`,
      day: 't.not_referred_on',
      where: 't.initial_meeting_attended and r.id is null',
    },
  },
  'B1.06': { above: { from: 'referral t', day: 't.rejected_on' }, below: made },
  'B1.06.reasons': {
    above: {
      from: 'referral t',
      day: 't.rejected_on',
      by: { dimension: 'notStartedReason', key: 't.not_started_reason' },
    },
  },
  'B1.09.did_not_attend': cancelled('t.did_not_attend'),
  'B1.09.did_not_start': cancelled('not t.did_not_attend'),
};
