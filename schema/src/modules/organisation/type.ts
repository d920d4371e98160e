import { can } from '../../access/roles';
import { ofPartner } from '../../access/rows';
import { actorOf } from '../../core/reads';
import { computedField, recordType } from '../../core/record';
import { grantableRoles } from '../people/grants';
import { mayChangeOrganisation } from './access';
import { type AgreementDays, standingOn } from './standing';

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

computedField(Organisation, 'mayChange', {
  type: 'Boolean',
  nullable: false,
  description: 'Whether you may change its names.',
  needs: { id: true },
  resolve: ({ id }, context) =>
    can(context.actor, 'organisation.manage') &&
    mayChangeOrganisation(actorOf(context), String(id)),
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

computedField(DeliveryAgreement, 'standing', {
  type: 'String',
  nullable: false,
  description:
    'Where it stands today: to_come, ended, sharing (in force and data are shared) or not_sharing (in force, but the partner reads and writes nothing).',
  needs: { validFrom: true, validTo: true, dataSharingFrom: true, dataSharingTo: true },
  resolve: (agreement, { today }) => standingOn(today, agreement as object as AgreementDays),
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
