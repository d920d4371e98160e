import { can } from '../../access/roles';
import { actorOf } from '../../core/reads';
import { computedField, recordType } from '../../core/record';
import { mayManage } from './access';

export const User = recordType('User', {
  columns: [
    'id',
    'name',
    'email',
    'role',
    'organisationId',
    'locale',
    'disabledAt',
    'lockedUntil',
    'lastSignInAt',
    'passwordResetAt',
    'version',
    'createdAt',
  ],
  one: ['organisation', 'specialist'],
});
computedField(User, 'mayManage', {
  type: 'Boolean',
  nullable: false,
  description: 'Whether you may disable the account or give it a password or another role.',
  needs: { id: true },
  resolve: ({ id }, context) =>
    can(context.actor, 'user.manage') && mayManage(actorOf(context), String(id)),
});

export const ApiClient = recordType('ApiClient', {
  columns: [
    'id',
    'organisationId',
    'name',
    'role',
    'keyPrefix',
    'scopes',
    'expiresAt',
    'revokedAt',
    'lastUsedAt',
    'version',
    'createdAt',
  ],
  one: ['organisation'],
});
export const SavedView = recordType('SavedView', {
  columns: ['id', 'resource', 'name', 'filter', 'sortField', 'sortOrder', 'version'],
});
