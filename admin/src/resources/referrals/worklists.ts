import type { SortPayload } from 'react-admin';
import { daysAfter } from '../../i18n/format';
import { onProgramme } from '../../shared/people/onProgramme';

/** One of the lists of journeys: everything, or work of one kind. Its words are `resources.referrals.lists.<name>`. */
export interface Worklist {
  readonly name: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: SortPayload;
  /** Sources of its columns, in order. */
  readonly columns: readonly string[];
  /** The command that its rows ask for. */
  readonly action?: string;
  /** Work that is nobody's yet. */
  readonly isShared?: boolean;
}

/** Days ahead within which support counts as ending soon: two months leave time for an extension. */
export const endingWithin = 56;

const person = ['surname', 'reference'];

/** The lists of journeys as seen on a day. */
export const worklistsOn = (today: string): readonly Worklist[] => [
  {
    name: 'all',
    filter: {},
    isShared: true,
    sort: { field: 'referredOn', order: 'DESC' },
    columns: [
      ...person,
      'status',
      'specialist',
      'referredOn',
      'startedOn',
      'lastContactOn',
      'due',
      'partner',
      'cohort',
      'model',
    ],
  },
  {
    name: 'toAcknowledge',
    filter: { status: 'awaiting_acknowledgement' },
    sort: { field: 'referredOn', order: 'ASC' },
    columns: [...person, 'referredOn', 'partner', 'cohort', 'model'],
    action: 'acknowledgeReferral',
    isShared: true,
  },
  {
    name: 'toStart',
    filter: { status: 'acknowledged' },
    sort: { field: 'startKeyingDue', order: 'ASC' },
    columns: [...person, 'referredOn', 'startKeyingDue', 'specialist', 'partner'],
    action: 'startReferral',
    isShared: true,
  },
  {
    name: 'toKey',
    filter: { toKey: true },
    sort: { field: 'startKeyingDue', order: 'ASC' },
    columns: [...person, 'startedOn', 'startKeyingDue', 'partner', 'specialist'],
    action: 'markKeyedIntoPrap',
  },
  {
    name: 'contactOwed',
    filter: { contactOwed: true },
    sort: { field: 'lastContactOn', order: 'ASC' },
    columns: [...person, 'status', 'lastContactOn', 'daysSinceContact', 'specialist', 'partner'],
    action: 'recordSession',
  },
  {
    name: 'endingSoon',
    filter: { statuses: onProgramme, supportEndsBy: daysAfter(today, endingWithin) },
    sort: { field: 'supportEndDue', order: 'ASC' },
    columns: [...person, 'status', 'supportEndDue', 'extensionsLeft', 'specialist', 'partner'],
    action: 'extendSupport',
  },
  {
    name: 'inWork',
    filter: { status: 'in_work_support' },
    sort: { field: 'surname', order: 'ASC' },
    columns: [...person, 'earned', 'projectedHigherOn', 'lastContactOn', 'specialist', 'partner'],
    action: 'recordSession',
  },
  {
    name: 'ended',
    filter: { status: 'ended' },
    sort: { field: 'endedOn', order: 'DESC' },
    columns: [...person, 'startedOn', 'endedOn', 'endReason', 'specialist', 'partner'],
  },
];
