import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type OrganisationName, organisationName } from '../organisations/fields';

export interface Employer extends RaRecord<string> {
  readonly name: string;
  readonly sector: string | null;
  readonly town: string | null;
  readonly localAuthorityCode: string | null;
  readonly disabilityConfident: boolean;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly partnerId: string;
  readonly partner: OrganisationName | null;
  readonly version: number;
}

const row = `id name sector town disabilityConfident partner { ${organisationName} }`;

export const fields: ResourceFields = {
  type: 'Employer',
  list: row,
  one: `${row} partnerId localAuthorityCode contactName contactEmail contactPhone version`,
  reference: 'id name',
};
