import type { FormField } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';

export const createStartProfile: Command = {
  name: 'createStartProfile',
  fields: [
    { kind: 'yesNo', source: 'copy', required: true },
    { kind: 'longText', source: 'note' },
  ],
};

export const agreeStartProfile: Command = {
  name: 'agreeStartProfile',
  fields: [{ kind: 'date', source: 'agreedOn' }],
};

/** What a new row of the grid is about; what is left empty means all. */
export const rowFields: readonly FormField[] = [
  {
    kind: 'record',
    source: 'partnerId',
    resource: 'organisations',
    optionText: { en: 'name', cy: 'nameCy' },
    sort: { field: 'name', order: 'ASC' },
  },
  {
    kind: 'record',
    source: 'localAuthorityCode',
    resource: 'localAuthorities',
    optionText: { en: 'nameEn', cy: 'nameCy' },
    sort: { field: 'nameEn', order: 'ASC' },
  },
  { kind: 'code', source: 'model', list: 'support_model' },
  { kind: 'code', source: 'cohort', list: 'cohort' },
];
