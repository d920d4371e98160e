import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import { type OrganisationName, organisationName } from '../organisations/fields';

export interface EmploymentSpecialist extends RaRecord<string> {
  readonly name: string;
  readonly partnerId: string;
  readonly partner: OrganisationName | null;
  readonly userId: string | null;
  readonly model: string;
  /** Hundredths: 100 is full time. */
  readonly fullTimeEquivalent: number;
  readonly startedOn: string;
  readonly leftOn: string | null;
  /** People now. */
  readonly headcount: number | null;
  /** People for each full-time post, in hundredths. */
  readonly perFullTimeEquivalent: number | null;
  readonly cap: number | null;
  readonly overCap: boolean | null;
  readonly version: number;
}

const row = `id name model fullTimeEquivalent startedOn leftOn
  headcount perFullTimeEquivalent cap overCap partner { ${organisationName} }`;

export const fields: ResourceFields = {
  type: 'EmploymentSpecialist',
  list: row,
  one: `${row} partnerId userId version`,
  reference: 'id name',
};
