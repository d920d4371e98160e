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
  /** Sources of columns that may be brought in. */
  readonly more: readonly string[];
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
    sort: { field: 'referredOn', order: 'DESC' },
    columns: ['surname', 'referredOn', 'status', 'specialist', 'lastContactOn', 'due'],
    more: ['reference', 'startedOn', 'partner', 'cohort', 'model'],
  },
  {
    name: 'toAcknowledge',
    filter: { status: 'awaiting_acknowledgement' },
    sort: { field: 'referredOn', order: 'ASC' },
    columns: [...person, 'referredOn', 'cohort', 'partner'],
    more: ['model'],
    action: 'acknowledgeReferral',
    isShared: true,
  },
  {
    name: 'toStart',
    filter: { status: 'acknowledged' },
    sort: { field: 'startKeyingDue', order: 'ASC' },
    columns: [...person, 'startKeyingDue', 'specialist', 'partner'],
    more: ['referredOn', 'cohort', 'model'],
    action: 'startReferral',
    isShared: true,
  },
  {
    name: 'toKey',
    filter: { toKey: true },
    sort: { field: 'startKeyingDue', order: 'ASC' },
    columns: [...person, 'startedOn', 'startKeyingDue', 'partner'],
    more: ['specialist'],
    action: 'markKeyedIntoPrap',
  },
  {
    name: 'contactOwed',
    filter: { contactOwed: true },
    sort: { field: 'lastContactOn', order: 'ASC' },
    columns: [...person, 'lastContactOn', 'daysSinceContact', 'specialist'],
    more: ['status', 'partner'],
    action: 'recordSession',
  },
  {
    name: 'endingSoon',
    filter: { statuses: onProgramme, supportEndsBy: daysAfter(today, endingWithin) },
    sort: { field: 'supportEndDue', order: 'ASC' },
    columns: [...person, 'supportEndDue', 'extensionsLeft', 'specialist'],
    more: ['status', 'partner'],
    action: 'extendSupport',
  },
  {
    name: 'inWork',
    filter: { status: 'in_work_support' },
    sort: { field: 'surname', order: 'ASC' },
    columns: [...person, 'earned', 'projectedHigherOn', 'lastContactOn'],
    more: ['specialist', 'partner'],
    action: 'recordSession',
  },
  {
    name: 'ended',
    filter: { status: 'ended' },
    sort: { field: 'endedOn', order: 'DESC' },
    columns: [...person, 'endedOn', 'endReason', 'specialist'],
    more: ['startedOn', 'partner'],
  },
];
