import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type OrganisationName, organisationName } from '../organisations/fields';

export interface User extends RaRecord<string> {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly organisationId: string;
  readonly organisation: OrganisationName | null;
  readonly specialist: { readonly id: string; readonly name: string } | null;
  readonly locale: string;
  readonly disabledAt: string | null;
  readonly lockedUntil: string | null;
  readonly lastSignInAt: string | null;
  readonly passwordResetAt: string | null;
  readonly createdAt: string;
  readonly version: number;
  readonly mayManage: boolean;
}

const row = `id name email role disabledAt lockedUntil lastSignInAt
  organisation { ${organisationName} }`;

export const fields: ResourceFields = {
  type: 'User',
  list: row,
  one: `${row} organisationId locale passwordResetAt createdAt version mayManage specialist { id name }`,
  reference: 'id name',
};
