import type { RaRecord } from 'react-admin';
import type { ResourceFields } from '../../providers/dataProvider/operations';
import type { FormField } from '../../shared/commands/fields';

export interface LocalAuthority extends RaRecord<string> {
  readonly nameEn: string;
  readonly nameCy: string;
}

const asked = 'id: code nameEn nameCy';

export const fields: ResourceFields = {
  type: 'LocalAuthority',
  plural: 'LocalAuthorities',
  list: asked,
  one: asked,
};

/** A choice of local authorities by their GSS codes. */
export const localAuthoritiesField = {
  kind: 'records',
  source: 'localAuthorityCodes',
  resource: 'localAuthorities',
  optionText: { en: 'nameEn', cy: 'nameCy' },
  sort: { field: 'nameEn', order: 'ASC' },
} as const satisfies FormField;
