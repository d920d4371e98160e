import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type OrganisationName, organisationName } from '../organisations/fields';

export interface ApiClient extends RaRecord<string> {
  readonly name: string;
  readonly role: string;
  readonly organisation: OrganisationName | null;
  readonly keyPrefix: string;
  /** Permissions the key is limited to; none means all that its role has. */
  readonly scopes: readonly string[];
  /** The instant from which the key no longer works. */
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly createdAt: string;
  readonly version: number;
}

const row = `id name role keyPrefix expiresAt revokedAt lastUsedAt
  organisation { ${organisationName} }`;

export const fields: ResourceFields = {
  type: 'ApiClient',
  list: row,
  one: `${row} scopes createdAt version`,
};
