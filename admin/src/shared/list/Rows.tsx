import { useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { ListContextProvider, type RaRecord, ResourceContextProvider, useList } from 'react-admin';
import type { Column } from './columns';
import { RecordCards } from './RecordCards';
import { RecordTable } from './RecordTable';

interface Props<R extends RaRecord> {
  /** The resource whose field labels the columns bear. */
  resource: string;
  rows: readonly R[];
  columns: readonly Column<R>[];
  /** The first cell of each row leads to the record, where no column of its own does. */
  isLinked?: boolean;
}

/** Rows that the page holds already, in the order given, as a table or on narrow screens as cards. */
export function Rows<R extends RaRecord>({ resource, rows, columns, isLinked }: Props<R>) {
  const context = useList<R>({ data: [...rows], resource, perPage: rows.length || 1 });
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const unsorted = columns.map((column) => ({ ...column, sortable: false }));
  return (
    <ResourceContextProvider value={resource}>
      <ListContextProvider value={context}>
        {isNarrow ? (
          <RecordCards columns={unsorted} isUnlinked={!isLinked} />
        ) : (
          <RecordTable columns={unsorted} isUnlinked={!isLinked} />
        )}
      </ListContextProvider>
    </ResourceContextProvider>
  );
}
