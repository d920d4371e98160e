import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type OrganisationName, organisationName } from '../organisations/fields';

export interface DeliveryAgreement extends RaRecord<string> {
  readonly partnerId: string;
  readonly partner: OrganisationName | null;
  readonly accountableBody: OrganisationName | null;
  readonly contractNumber: string;
  readonly lot: string | null;
  readonly models: readonly string[];
  readonly localAuthorityCodes: readonly string[];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly dataSharingFrom: string | null;
  readonly dataSharingTo: string | null;
  readonly standing: string;
  readonly version: number;
}

const row = `id contractNumber lot models validFrom validTo standing
  partner { ${organisationName} }`;

export const fields: ResourceFields = {
  type: 'DeliveryAgreement',
  list: row,
  one: `${row} partnerId localAuthorityCodes dataSharingFrom dataSharingTo version
    accountableBody { ${organisationName} }`,
  reference: 'id contractNumber',
};
