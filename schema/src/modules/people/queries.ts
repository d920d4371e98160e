import { z } from 'zod';
import { code, from, ids, uuid, words, yes } from '../../core/filters';
import { registerReads } from '../../core/reads';
import { ownViews, visibleAccounts } from './access';
import { ApiClient, SavedView, User } from './type';

/** Accounts whose lock has not run out, or all others. */
function lockedNow(wanted: boolean) {
  const locked = { lockedUntil: { gt: new Date().toISOString() } };
  return wanted ? locked : { NOT: locked };
}

registerReads({
  model: 'User',
  ref: User,
  singular: 'user',
  permission: 'user.manage',
  visible: visibleAccounts,
  filters: z.object({
    ids,
    q: words('Part of the name or e-mail address.'),
    role: code('A role.'),
    organisationId: uuid('Of one organisation.'),
    locked: yes('Only accounts that are, or are not, locked now after failed sign-ins.'),
  }),
  where: ({ q, role, organisationId, locked }) => ({
    role,
    organisationId,
    ...(locked === undefined ? {} : lockedNow(locked)),
    ...(q ? { OR: [{ name: { contains: q } }, { email: { contains: q } }] } : {}),
  }),
  sortable: {
    name: (direction) => ({ name: direction }),
    email: (direction) => ({ email: direction }),
    role: (direction) => ({ role: direction }),
    lastSignInAt: (direction) => ({ lastSignInAt: direction }),
  },
});

registerReads({
  model: 'ApiClient',
  ref: ApiClient,
  singular: 'apiClient',
  permission: 'apiClient.manage',
  visible: visibleAccounts,
  filters: z.object({
    ids,
    organisationId: uuid('Of one organisation.'),
    expiresBy: from('Not revoked, and the key expires, or has expired, on or before.'),
  }),
  where: ({ organisationId, expiresBy }) => ({
    organisationId,
    // A key ends with its last day: at the midnight after it.
    ...(expiresBy ? { revokedAt: null, expiresAt: { lte: `${expiresBy}T24:00:00Z` } } : {}),
  }),
  sortable: {
    name: (direction) => ({ name: direction }),
    expiresAt: (direction) => ({ expiresAt: direction }),
    lastUsedAt: (direction) => ({ lastUsedAt: direction }),
  },
});

registerReads({
  model: 'SavedView',
  ref: SavedView,
  singular: 'savedView',
  permission: 'view.save',
  visible: ownViews,
  filters: z.object({ ids, resource: code('Of one list.') }),
  where: ({ resource }) => ({ resource }),
  sortable: { name: (direction) => ({ name: direction }) },
});
