import { type Role, roles } from '@placewell/prisma';
import { permissionsOf } from '../../access/roles';
import { builder } from '../../core/builder';
import { clientRoles } from './grants';

const RoleType = builder.objectRef<Role>('Role').implement({
  description: 'A role of the permission table.',
  fields: (t) => ({
    name: t.string({ nullable: false, description: 'Its name.', resolve: (role) => role }),
    ofSystems: t.boolean({
      nullable: false,
      description: 'A role of API clients; the others are of people who sign in.',
      resolve: (role) => clientRoles.some((name) => name === role),
    }),
    permissions: t.field({
      type: ['String'],
      nullable: false,
      description: 'All that it permits; a key can be limited to some of it.',
      resolve: (role) => [...permissionsOf[role]],
    }),
  }),
});

const permission = 'user.manage';

builder.queryField('roles', (t) =>
  t.field({
    type: [RoleType],
    nullable: false,
    authScopes: { permission },
    extensions: { permission },
    description: 'Every role and what it permits, for handing them out knowingly.',
    resolve: () => [...roles],
  }),
);
