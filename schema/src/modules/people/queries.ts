import { z } from 'zod';
import { code, ids, uuid, words } from '../../core/filters';
import { registerReads } from '../../core/reads';
import { ownViews, visibleAccounts } from './access';
import { ApiClient, SavedView, User } from './type';

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
  }),
  where: ({ q, role, organisationId }) => ({
    role,
    organisationId,
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
  filters: z.object({ ids, organisationId: uuid('Of one organisation.') }),
  where: ({ organisationId }) => ({ organisationId }),
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
