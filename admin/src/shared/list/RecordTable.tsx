import { Box } from '@mui/material';
import {
  DataTable,
  type RaRecord,
  useDataTableRenderContext,
  useDataTableSortContext,
  useGetResourceLabel,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { type Column, cellOf } from './columns';
import { RecordLink } from './RecordLink';

type ColProps = React.ComponentProps<typeof DataTable.Col>;

/** DataTable's column, which also tells screen readers how the table is sorted. */
function SortedColumn(props: ColProps) {
  const part = useDataTableRenderContext();
  const sort = useDataTableSortContext();
  const isSorted = part === 'header' && sort?.field === props.source;
  const direction = sort?.order === 'ASC' ? 'asc' : 'desc';
  return <DataTable.Col {...props} {...(isSorted ? { sortDirection: direction } : {})} />;
}

/** The list's rows as a table. The first cell of each row is a link to the record. */
export function RecordTable<R extends RaRecord>({ columns }: { columns: readonly Column<R>[] }) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const name = useGetResourceLabel()(resource, 2);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <DataTable
        rowClick={false}
        bulkActionButtons={false}
        size="medium"
        aria-label={translate('lists.table', { name })}
        hiddenColumns={columns.filter((column) => column.hiddenAtFirst).map(({ source }) => source)}
        sx={{ '& tbody tr:last-child td': { borderBottom: 0 } }}
      >
        {columns.map((column, at) => (
          <SortedColumn
            key={column.source}
            source={column.source}
            label={column.label}
            align={column.align}
            sx={{ minWidth: column.minWidth, whiteSpace: column.nowrap ? 'nowrap' : undefined }}
            disableSort={column.sortable === false}
            render={(record) => {
              const cell = cellOf(record as R, column);
              return at === 0 ? (
                <RecordLink resource={resource} id={record.id}>
                  {cell}
                </RecordLink>
              ) : (
                cell
              );
            }}
          />
        ))}
      </DataTable>
    </Box>
  );
}
