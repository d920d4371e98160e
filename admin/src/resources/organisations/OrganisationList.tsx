import { SelectInput, useTranslate } from 'react-admin';
import type { Column } from '../../shared/list/columns';
import { RecordList } from '../../shared/list/RecordList';
import type { Organisation } from './fields';
import { OrganisationField } from './OrganisationField';
import { kinds } from './OrganisationInputs';

/** What sort of organisation it is, in words. */
export function KindField({ kind }: { kind: string }) {
  return <>{useTranslate()(`resources.organisations.kinds.${kind}`)}</>;
}

const columns: readonly Column<Organisation>[] = [
  {
    source: 'name',
    label: 'resources.organisations.title',
    render: (record) => <OrganisationField organisation={record} />,
  },
  { source: 'kind', render: ({ kind }) => <KindField kind={kind} /> },
  { source: 'code', sortable: false },
];

export const OrganisationList = () => (
  <RecordList<Organisation>
    search
    columns={columns}
    sort={{ field: 'name', order: 'ASC' }}
    filters={[<SelectInput key="kind" source="kind" choices={kinds} />]}
  />
);
