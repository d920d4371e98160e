import { InLanguage } from '../../shared/fields/InLanguage';
import { PeriodField } from '../../shared/fields/PeriodField';
import type { Column } from '../../shared/list/columns';
import { RecordList } from '../../shared/list/RecordList';
import { useLocalAuthorityNames } from '../localAuthorities/LocalAuthoritiesField';
import type { DeliveryArea } from './fields';

const Names = ({ codes }: { codes: readonly string[] }) => (
  <>{[...useLocalAuthorityNames(codes).values()].join(', ')}</>
);

const columns: readonly Column<DeliveryArea>[] = [
  {
    source: 'nameEn',
    label: 'resources.deliveryAreas.title',
    render: ({ nameEn, nameCy }) => <InLanguage en={nameEn} cy={nameCy} />,
  },
  {
    source: 'localAuthorityCodes',
    sortable: false,
    render: ({ localAuthorityCodes }) => <Names codes={localAuthorityCodes} />,
  },
  {
    source: 'validFrom',
    label: 'resources.deliveryAreas.period',
    sortable: false,
    render: ({ validFrom, validTo }) => <PeriodField from={validFrom} to={validTo} isOpen />,
  },
];

export const DeliveryAreaList = () => (
  <RecordList<DeliveryArea> columns={columns} sort={{ field: 'nameEn', order: 'ASC' }} />
);
