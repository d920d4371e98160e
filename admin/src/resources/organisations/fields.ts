import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';

/** An organisation as others name it. */
export interface OrganisationName extends RaRecord<string> {
  readonly name: string;
  readonly nameCy: string;
}

export interface Organisation extends OrganisationName {
  readonly kind: 'dwp' | 'accountable_body' | 'delivery_partner';
  readonly code: string;
  readonly version: number;
  readonly mayChange: boolean;
}

/** What other records ask of an organisation. */
export const organisationName = 'id name nameCy';

export const fields: ResourceFields = {
  type: 'Organisation',
  list: `${organisationName} kind code`,
  one: `${organisationName} kind code version mayChange`,
  reference: organisationName,
};
