import { ModelField } from '../../shared/codes/ModelField';
import { DateField } from '../../shared/fields/DateField';
import { HundredthsField } from '../../shared/fields/HundredthsField';
import type { Column } from '../../shared/list/columns';
import { OrganisationField } from '../organisations/OrganisationField';
import { CaseloadField } from './CaseloadField';
import type { EmploymentSpecialist } from './fields';

export const specialistColumns: readonly Column<EmploymentSpecialist>[] = [
  { source: 'name', minWidth: 170 },
  {
    source: 'partner',
    sortable: false,
    minWidth: 190,
    render: ({ partner }) => <OrganisationField organisation={partner} />,
  },
  {
    source: 'model',
    label: 'resources.employmentSpecialists.columns.model',
    sortable: false,
    render: ({ model }) => <ModelField models={[model]} />,
  },
  {
    source: 'fullTimeEquivalent',
    label: 'resources.employmentSpecialists.columns.fullTimeEquivalent',
    sortable: false,
    align: 'right',
    render: ({ fullTimeEquivalent }) => <HundredthsField value={fullTimeEquivalent} />,
  },
  {
    source: 'headcount',
    label: 'resources.employmentSpecialists.columns.headcount',
    align: 'right',
    render: ({ headcount }) => headcount ?? 0,
  },
  {
    source: 'caseload',
    label: 'resources.employmentSpecialists.columns.caseload',
    sortable: false,
    render: (record) => <CaseloadField {...record} />,
  },
  {
    source: 'startedOn',
    hiddenAtFirst: true,
    render: ({ startedOn }) => <DateField value={startedOn} />,
  },
  {
    source: 'leftOn',
    hiddenAtFirst: true,
    sortable: false,
    render: ({ leftOn }) => <DateField value={leftOn} />,
  },
];
