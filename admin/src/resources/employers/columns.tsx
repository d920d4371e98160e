import { CodeField } from '../../shared/codes/CodeField';
import { YesNoField } from '../../shared/fields/YesNoField';
import type { Column } from '../../shared/list/columns';
import { OrganisationField } from '../organisations/OrganisationField';
import type { Employer } from './fields';

export const employerColumns: readonly Column<Employer>[] = [
  { source: 'name' },
  { source: 'sector', render: ({ sector }) => <CodeField list="sector" code={sector} /> },
  { source: 'town' },
  {
    source: 'disabilityConfident',
    sortable: false,
    render: ({ disabilityConfident }) => <YesNoField value={disabilityConfident} />,
  },
  {
    source: 'partner',
    sortable: false,
    render: ({ partner }) => <OrganisationField organisation={partner} />,
  },
];
