import { ofPartner } from '../../access/rows';
import { recordType } from '../../core/record';

export const Organisation = recordType('Organisation', {
  columns: ['id', 'kind', 'name', 'nameCy', 'code', 'version'],
});

export const LocalAuthority = recordType('LocalAuthority', {
  key: 'code',
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
