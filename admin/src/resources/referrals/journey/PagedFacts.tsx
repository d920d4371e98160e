import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LoadFailed } from '../../../shared/LoadFailed';
import { type FactColumn, FactTable } from './FactTable';
import { Pager } from './Pager';
import { rowsShown } from './selection';

interface Props<Row> {
  /** What the rows are, a message key. */
  label: string;
  columns: readonly FactColumn<Row>[];
  below?: (row: Row) => React.ReactNode;
  /** Buttons at the end of a row. */
  actions?: (row: Row) => React.ReactNode;
  /** How many there are altogether. */
  total: number;
  /** The first page, which came with the page itself. */
  first: readonly Row[];
  /** Names the rows among all that is loaded: changes empty it. */
  queryKey: readonly string[];
  /** Fetches a further page, counted from 0. */
  fetchPage: (page: number) => Promise<readonly Row[]>;
}

/** Rows of a journey by pages: the first is at hand, the others are fetched when asked for. */
export function PagedFacts<Row extends { id: string }>(props: Props<Row>) {
  const { first, total, queryKey, fetchPage } = props;
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: [...queryKey, page],
    queryFn: () => fetchPage(page),
    enabled: page > 0,
    placeholderData: keepPreviousData,
  });
  if (error) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  return (
    <>
      <FactTable
        label={props.label}
        columns={props.columns}
        below={props.below}
        actions={props.actions}
        rows={page === 0 ? first : (data ?? first)}
      />
      {total > rowsShown && (
        <Pager table={props.label} page={page} total={total} onPage={setPage} />
      )}
    </>
  );
}
