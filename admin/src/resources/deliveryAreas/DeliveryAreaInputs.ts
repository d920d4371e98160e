import type { FormField } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';
import { localAuthoritiesField } from '../localAuthorities/fields';

const area: readonly FormField[] = [
  { kind: 'text', source: 'nameEn' },
  { kind: 'text', source: 'nameCy' },
  localAuthoritiesField,
  { kind: 'date', source: 'validFrom', half: true },
  { kind: 'date', source: 'validTo', half: true },
];

export const createDeliveryArea: Command = { name: 'createDeliveryArea', fields: area };
export const updateDeliveryArea: Command = { name: 'updateDeliveryArea', fields: area };
