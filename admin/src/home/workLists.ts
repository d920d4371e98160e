import { onProgramme } from '../shared/people/onProgramme';

/** A list of work to do: the number on the home page and the list behind it share this filter. */
export interface WorkList {
  readonly resource: string;
  readonly filter: Readonly<Record<string, unknown>>;
}

/** A calendar date some days after another. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How far ahead, in days, something counts as near. */
const ahead = { review: 7, outcome: 56, supportEnd: 56, key: 30, agreement: 90 } as const;

/** Days after a start by which an employer should have been contacted for the person: IPS fidelity looks for a month. */
const employerContactWithin = 30;

/** The days by which the lists look ahead from today. */
export const limitsOn = (today: string) => ({
  reviewDueBy: daysAfter(today, ahead.review),
  higherExpectedBy: daysAfter(today, ahead.outcome),
  supportEndsBy: daysAfter(today, ahead.supportEnd),
});

const referrals = (filter: WorkList['filter']): WorkList => ({ resource: 'referrals', filter });

/** The work lists of journeys, as seen today; of one specialist where one is given. */
export function journeyLists(today: string, specialistId?: string) {
  const limits = limitsOn(today);
  const whose = specialistId ? { specialistId } : {};
  const statuses = onProgramme;
  return {
    caseload: referrals({ ...whose, statuses }),
    contactOwed: referrals({ ...whose, contactOwed: true }),
    reviewDue: referrals({ ...whose, reviewDueBy: limits.reviewDueBy }),
    nearOutcome: referrals({ ...whose, higherExpectedBy: limits.higherExpectedBy }),
    supportEnding: referrals({ ...whose, statuses, supportEndsBy: limits.supportEndsBy }),
    toStart: referrals({ ...whose, status: 'acknowledged' }),
    toAcknowledge: referrals({ ...whose, status: 'awaiting_acknowledgement' }),
    toKey: referrals({ ...whose, toKey: true }),
    keyingOverdue: referrals({ ...whose, startKeyingOverdue: true }),
  } satisfies Record<string, WorkList>;
}

/** Facts that are missing and that a return or an inspection would ask for. */
export function gapLists(today: string) {
  const startedTo = daysAfter(today, -employerContactWithin);
  return {
    noNino: referrals({ statuses: onProgramme, hasNino: false }),
    unassigned: referrals({ statuses: onProgramme, assigned: false }),
    noEmployer: referrals({ statuses: onProgramme, employerContacted: false, startedTo }),
    onePath: { resource: 'milestones', filter: { onePathOnly: true } },
  } satisfies Record<string, WorkList>;
}

/** What a system administrator looks after. */
export function accountLists(today: string) {
  return {
    users: { resource: 'users', filter: {} },
    locked: { resource: 'users', filter: { locked: true } },
    expiringKeys: { resource: 'apiClients', filter: { expiresBy: daysAfter(today, ahead.key) } },
    endingAgreements: {
      resource: 'deliveryAgreements',
      filter: { endsBy: daysAfter(today, ahead.agreement) },
    },
  } satisfies Record<string, WorkList>;
}

/** The filters of lists by name, as variables of a page's question. */
export const filtersOf = (lists: Readonly<Record<string, WorkList>>) =>
  Object.fromEntries(Object.entries(lists).map(([name, { filter }]) => [name, filter]));
