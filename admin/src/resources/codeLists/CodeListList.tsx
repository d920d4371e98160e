import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../../shared/codes/useCodes';
import { InLanguage } from '../../shared/fields/InLanguage';
import type { Column } from '../../shared/list/columns';
import { RecordList } from '../../shared/list/RecordList';
import { StatusChip } from '../../shared/StatusChip';
import type { CodeList } from './fields';

const CodeCount = ({ list }: { list: string }) => (
  <>{useCodes(list).filter(({ isCurrent }) => isCurrent).length}</>
);

/** Whether an accountable body can add codes of its own. */
export function Openness({ fixed }: { fixed: boolean }) {
  const translate = useTranslate();
  return fixed ? (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {translate('resources.codeLists.isFixed')}
    </Box>
  ) : (
    <StatusChip label="resources.codeLists.isOpen" tone="information" />
  );
}

const columns: readonly Column<CodeList>[] = [
  { source: 'titleEn', render: ({ titleEn, titleCy }) => <InLanguage en={titleEn} cy={titleCy} /> },
  {
    source: 'codes',
    sortable: false,
    align: 'right',
    render: ({ id }) => <CodeCount list={id} />,
  },
  { source: 'fixed', sortable: false, render: ({ fixed }) => <Openness fixed={fixed} /> },
];

export function CodeListList() {
  const translate = useTranslate();
  return (
    <RecordList<CodeList>
      columns={columns}
      perPage={100}
      sort={{ field: 'titleEn', order: 'ASC' }}
      subtitle={translate('resources.codeLists.intro')}
    />
  );
}
