import type { FormField } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';
import { localAuthoritiesField } from '../localAuthorities/fields';

const terms: readonly FormField[] = [
  { kind: 'text', source: 'contractNumber', half: true, section: 'agreement' },
  { kind: 'text', source: 'lot', half: true, section: 'agreement' },
  { kind: 'date', source: 'validFrom', half: true, section: 'agreement' },
  { kind: 'date', source: 'validTo', half: true, section: 'agreement' },
  { kind: 'codes', source: 'models', list: 'support_model', section: 'coverage' },
  { ...localAuthoritiesField, section: 'coverage' },
  { kind: 'date', source: 'dataSharingFrom', half: true, section: 'sharing' },
  { kind: 'date', source: 'dataSharingTo', half: true, section: 'sharing' },
];

export const createDeliveryAgreement: Command = {
  name: 'createDeliveryAgreement',
  fields: [
    {
      kind: 'record',
      source: 'partnerId',
      resource: 'organisations',
      optionText: { en: 'name', cy: 'nameCy' },
      sort: { field: 'name', order: 'ASC' },
      section: 'agreement',
    },
    ...terms,
  ],
};

export const updateDeliveryAgreement: Command = { name: 'updateDeliveryAgreement', fields: terms };
