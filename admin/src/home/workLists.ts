import { daysAfter } from '../i18n/format';
import { endingWithin, worklistsOn } from '../resources/referrals/worklists';
import { listPath } from '../shared/list/listLocation';
import { onProgramme } from '../shared/people/onProgramme';

type Filter = Readonly<Record<string, unknown>>;

/** A list of work to do: the number on the home page and the list behind it share this filter. */
export interface WorkList {
  readonly resource: string;
  readonly filter: Filter;
  /** Where the list is. */
  readonly path: string;
}

/** How far ahead, in days, something counts as near. */
const ahead = { review: 7, outcome: 56, key: 30, agreement: 90 } as const;

/** Days after a start by which an employer should have been contacted for the person: IPS fidelity looks for a month. */
const employerContactWithin = 30;

/** The days by which the lists look ahead from today. */
export const limitsOn = (today: string) => ({
  reviewDueBy: daysAfter(today, ahead.review),
  higherExpectedBy: daysAfter(today, ahead.outcome),
  supportEndsBy: daysAfter(today, endingWithin),
});

const list = (resource: string, filter: Filter): WorkList => ({
  resource,
  filter,
  path: listPath(resource, filter),
});

/** The work lists of journeys, as seen today; of one specialist where one is given. */
export function journeyLists(today: string, specialistId?: string) {
  const limits = limitsOn(today);
  const whose = specialistId ? { specialistId } : {};
  const journeys = (filter: Filter) => list('referrals', { ...whose, ...filter });
  /** One that the page of journeys has under a name of its own. */
  const named = (name: string): WorkList => ({
    resource: 'referrals',
    filter: { ...whose, ...worklistsOn(today).find((one) => one.name === name)?.filter },
    path: listPath('referrals', whose, name),
  });
  return {
    caseload: journeys({ statuses: onProgramme }),
    contactOwed: named('contactOwed'),
    reviewDue: journeys({ reviewDueBy: limits.reviewDueBy }),
    nearOutcome: journeys({ higherExpectedBy: limits.higherExpectedBy }),
    supportEnding: named('endingSoon'),
    toStart: named('toStart'),
    toAcknowledge: named('toAcknowledge'),
    toKey: named('toKey'),
    keyingOverdue: journeys({ startKeyingOverdue: true }),
  };
}

/** Facts that are missing and that a return or an inspection would ask for. */
export function gapLists(today: string) {
  const startedTo = daysAfter(today, -employerContactWithin);
  return {
    noNino: list('referrals', { statuses: onProgramme, hasNino: false }),
    unassigned: list('referrals', { statuses: onProgramme, assigned: false }),
    noEmployer: list('referrals', {
      statuses: onProgramme,
      employerContacted: false,
      startedTo,
    }),
    onePath: list('milestoneReconciliations', { open: true }),
  };
}

/** What a system administrator looks after. */
export const accountLists = (today: string) => ({
  users: list('users', {}),
  locked: list('users', { locked: true }),
  expiringKeys: list('apiClients', { expiresBy: daysAfter(today, ahead.key) }),
  endingAgreements: list('deliveryAgreements', { endsBy: daysAfter(today, ahead.agreement) }),
});

/** The Employment Specialists of today, and those with more people than the cap allows. */
export const specialistLists = {
  current: list('employmentSpecialists', { current: true }),
  overCap: list('employmentSpecialists', { current: true, overCap: true }),
};

/** The sessions that one specialist held. */
export const sessionsOf = (specialistId: string) => list('sessions', { specialistId });

/** The filters of lists by name, as variables of a page's question. */
export const filtersOf = (lists: Readonly<Record<string, WorkList>>) =>
  Object.fromEntries(Object.entries(lists).map(([name, { filter }]) => [name, filter]));
