import type { Role } from '@placewell/prisma';
import type { Side } from '../side';

/** Whose the records of an operation are, and so who else they must stay hidden from. */
export type Rows =
  /** A partner's: people, their journeys, staff. */
  | 'partner'
  /** An accountable body's: areas, profiles, own codes, settings, targets; its partners read them. */
  | 'body'
  /** A return: the accountable body's, seen by its partners, and once submitted by DWP, whose body it ever is. */
  | 'submitted'
  /** The same, asked without naming whose: everybody's own, and nobody's foreign side. */
  | 'submittedOwn'
  /** An organisation and its agreements, known to the parties whether or not data are shared. */
  | 'party'
  /** Accounts: managed by the own organisation, its accountable body and the system administrator. */
  | 'account'
  /** The caller's own. */
  | 'mine'
  /** Everybody's, or nobody's yet: there is nothing foreign to ask for. */
  | 'common';

/** Whose records a caller asks about: the own, another partner's of the same accountable body, another body's. */
export type View = 'own' | 'sibling' | 'foreign';

/** Who calls and about whose records, as far as the arguments depend on it. */
export interface Asking {
  role: Role;
  id: string;
  view: View;
}

/** How an operation is called. */
export interface Operation {
  rows: Rows;
  /** Arguments about records of a side; made anew for every call, since a command changes what it is about. */
  args: (side: Side, asking: Asking) => object | Promise<object>;
  /** The fields asked for; none for a scalar. */
  select: string;
  /** True when an answer with data gives nothing away, for instance figures that are all zero. */
  tellsNothing?: (data: unknown) => boolean;
  /** Roles that hold the permission and are refused on other grounds when they ask about their own. */
  refused?: Partial<Record<Role, string>>;
}

export type Operations = Record<string, Operation>;
