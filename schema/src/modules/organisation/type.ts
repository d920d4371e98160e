import { ofPartner } from '../../access/rows';
import { actorOf } from '../../core/reads';
import { computedField, recordType } from '../../core/record';
import { grantableRoles } from '../people/grants';

export const Organisation = recordType('Organisation', {
  columns: ['id', 'kind', 'name', 'nameCy', 'code', 'version'],
});

computedField(Organisation, 'grantableRoles', {
  type: ['String'],
  nullable: false,
  description: 'Roles of users and API clients that you may hand out here.',
  needs: { id: true, kind: true },
  resolve: (organisation, context) =>
    grantableRoles(actorOf(context), organisation as { id: string; kind: string }),
});

export const LocalAuthority = recordType('LocalAuthority', {
  columns: ['code', 'nameEn', 'nameCy', 'validFrom', 'validTo'],
});

export const DeliveryArea = recordType('DeliveryArea', {
  columns: [
    'id',
    'accountableBodyId',
    'nameEn',
    'nameCy',
    'localAuthorityCodes',
    'validFrom',
    'validTo',
    'version',
  ],
});

export const DeliveryAgreement = recordType('DeliveryAgreement', {
  columns: [
    'id',
    'accountableBodyId',
    'partnerId',
    'contractNumber',
    'lot',
    'models',
    'localAuthorityCodes',
    'validFrom',
    'validTo',
    'dataSharingFrom',
    'dataSharingTo',
    'version',
  ],
  one: ['accountableBody', 'partner'],
});

export const EmploymentSpecialist = recordType('EmploymentSpecialist', {
  columns: [
    'id',
    'accountableBodyId',
    'partnerId',
    'userId',
    'name',
    'fullTimeEquivalent',
    'model',
    'startedOn',
    'leftOn',
    'version',
  ],
  one: ['partner'],
  many: { assignments: { visible: ofPartner, orderBy: { startsOn: 'desc' } } },
  derived: [
    {
      relation: 'caseload',
      model: 'SpecialistCaseload',
      columns: ['headcount', 'perFullTimeEquivalent', 'cap', 'overCap'],
    },
  ],
});
