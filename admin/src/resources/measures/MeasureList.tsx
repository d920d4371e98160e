import { useTranslate } from 'react-admin';
import { today } from '../../i18n/format';
import { InLanguage } from '../../shared/fields/InLanguage';
import { PercentField } from '../../shared/fields/PercentField';
import type { Column } from '../../shared/list/columns';
import { RecordList } from '../../shared/list/RecordList';
import { inForce } from '../../shared/settings/inForce';
import { SetterField } from '../../shared/settings/SetterField';
import { useBody } from '../../shared/settings/useOwner';
import type { Measure } from './fields';

/** The target of a measure that counts for the viewer today. */
const useInForce = ({ targets }: Measure) => inForce(targets, useBody(), today());

function TargetValue(measure: Measure) {
  return <PercentField basisPoints={useInForce(measure)?.targetBasisPoints} />;
}

function Floor(measure: Measure) {
  return <PercentField basisPoints={useInForce(measure)?.floorBasisPoints} />;
}

function Setter(measure: Measure) {
  const target = useInForce(measure);
  return target ? <SetterField accountableBodyId={target.accountableBodyId} /> : null;
}

const columns: readonly Column<Measure>[] = [
  {
    source: 'titleEn',
    sortable: false,
    render: ({ titleEn, titleCy }) => <InLanguage en={titleEn} cy={titleCy} />,
  },
  { source: 'id', sortable: false, nowrap: true },
  {
    source: 'target',
    sortable: false,
    align: 'right',
    render: (measure) => <TargetValue {...measure} />,
  },
  { source: 'floor', sortable: false, align: 'right', render: (measure) => <Floor {...measure} /> },
  { source: 'setter', sortable: false, render: (measure) => <Setter {...measure} /> },
];

export function MeasureList() {
  const translate = useTranslate();
  return (
    <RecordList<Measure>
      columns={columns}
      sort={{ field: 'sortOrder', order: 'ASC' }}
      subtitle={translate('resources.measures.intro')}
    />
  );
}
