import { ofPartner } from '../../access/rows';
import { recordType } from '../../core/record';

export const Employer = recordType('Employer', {
  columns: [
    'id',
    'accountableBodyId',
    'partnerId',
    'name',
    'sector',
    'town',
    'localAuthorityCode',
    'contactName',
    'contactEmail',
    'contactPhone',
    'disabilityConfident',
    'version',
    'createdAt',
    'updatedAt',
  ],
  one: ['partner'],
  many: {
    contacts: { visible: ofPartner, orderBy: { contactedOn: 'desc' } },
    jobs: { visible: ofPartner, orderBy: { startedOn: 'desc' } },
  },
});

export const EmployerContact = recordType('EmployerContact', {
  columns: [
    'id',
    'referralId',
    'employerId',
    'specialistId',
    'madeBy',
    'contactedOn',
    'mode',
    'kind',
    'note',
    'partnerReference',
    'version',
    'createdAt',
    'updatedAt',
  ],
  one: ['referral', 'employer', 'specialist'],
});
