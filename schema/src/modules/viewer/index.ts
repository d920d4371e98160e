import type { Actor } from '@placewell/prisma';
import { permissionNames } from '../../access/permissions';
import { can } from '../../access/roles';
import { builder } from '../../core/builder';
import { readRows } from '../../core/reads';
import { selectionOf } from '../../core/selection';
import { Organisation } from '../organisation/type';

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description:
    'Who asks, and what they may do. The console shows or hides by these permissions; the API checks them itself.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'Id of the user or API client.' }),
    kind: t.exposeString('kind', { nullable: false, description: 'user or api_client.' }),
    name: t.exposeString('name', {
      nullable: false,
      description: 'Name of the user or API client.',
    }),
    role: t.exposeString('role', { nullable: false, description: 'Role in the permission table.' }),
    locale: t.exposeString('locale', { nullable: false, description: 'Language: en or cy.' }),
    organisationId: t.exposeID('organisationId', {
      nullable: false,
      description: 'The organisation the viewer belongs to.',
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation itself.',
      resolve: async ({ organisationId }, _args, context, info) => {
        const select = selectionOf(context, info, 'id');
        const where = { id: organisationId };
        const [own] = await readRows(context, 'Organisation', { select, where, take: 1 });
        return own;
      },
    }),
    specialistId: t.exposeID('specialistId', {
      nullable: true,
      description: 'The Employment Specialist the viewer is, if any.',
    }),
    partnerId: t.exposeID('partnerId', {
      nullable: true,
      description: 'Set when the viewer sees one delivery partner’s people only.',
    }),
    accountableBodyIds: t.exposeIDList('accountableBodyIds', {
      nullable: false,
      description: 'Accountable bodies whose programme the viewer may see today.',
    }),
    today: t.field({
      type: 'Date',
      nullable: false,
      description:
        'Today’s calendar date in London, by which the API judges; the clock of the caller may be wrong.',
      resolve: (_actor, _args, { today }) => today,
    }),
    permissions: t.field({
      type: ['String'],
      nullable: false,
      description: 'Names of everything the viewer may do.',
      resolve: (actor) => permissionNames.filter((permission) => can(actor, permission)),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Who asks; empty when nobody is signed in.',
    skipTypeScopes: true,
    resolve: (_root, _args, { actor }) => actor,
  }),
);
