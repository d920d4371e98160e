import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Box, Button, Skeleton, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Pagination, type RaRecord, useListContext, useTranslate } from 'react-admin';
import { EmptyState } from '../EmptyState';
import { LoadFailed } from '../LoadFailed';
import type { Column } from './columns';
import { RecordCards } from './RecordCards';
import { RecordTable } from './RecordTable';

function RowsSkeleton() {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('common.loading')} sx={{ p: 2 }}>
      {['92%', '78%', '85%', '70%', '88%', '74%'].map((width) => (
        <Skeleton key={width} width={width} height={40} />
      ))}
    </Box>
  );
}

function NothingMatches() {
  const translate = useTranslate();
  const { setFilters } = useListContext();
  return (
    <EmptyState
      icon={SearchOffIcon}
      title="lists.noMatchTitle"
      text="lists.noMatchText"
      action={
        <Button variant="outlined" onClick={() => setFilters({})}>
          {translate('lists.clear')}
        </Button>
      }
    />
  );
}

/** Rows on a page, to choose from; fewer records than the first need no paging. */
const pageSizes = [25, 50, 100] as const;

interface Props<R extends RaRecord> {
  columns: readonly Column<R>[];
  empty: ReactNode;
}

/** What a list shows in each of its states: loading, failed, empty, rows. */
export function ListBody<R extends RaRecord>({ columns, empty }: Props<R>) {
  const translate = useTranslate();
  const { isPending, error, refetch, total, filterValues } = useListContext<R>();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  if (error) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  if (total === 0) return Object.keys(filterValues).length > 0 ? <NothingMatches /> : empty;
  return (
    <>
      <Typography
        variant="body2"
        color="text.secondary"
        aria-live="polite"
        sx={{ px: 2, pb: 1, pt: 1 }}
      >
        {translate('lists.count', { smart_count: total ?? 0 })}
      </Typography>
      {isNarrow ? <RecordCards columns={columns} /> : <RecordTable columns={columns} />}
      {(total ?? 0) > pageSizes[0] && (
        <Box sx={{ borderTop: (theme) => `1px solid ${theme.scheme.line}` }}>
          <Pagination rowsPerPageOptions={[...pageSizes]} />
        </Box>
      )}
    </>
  );
}
