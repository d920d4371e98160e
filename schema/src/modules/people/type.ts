import { recordType } from '../../core/record';

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
