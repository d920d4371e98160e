import { Box, Typography } from '@mui/material';
import { type RaRecord, useListContext, useTranslateLabel } from 'react-admin';
import { type Column, cellOf } from './columns';
import { RecordLink } from './RecordLink';

interface Props<R extends RaRecord> {
  columns: readonly Column<R>[];
  /** Rows of records that have no page. */
  isUnlinked?: boolean;
}

/** Whether a column has anything to say about the record. */
const isFilled =
  <R extends RaRecord>(record: R) =>
  (column: Column<R>) => {
    const cell = cellOf(record, column);
    return cell != null && cell !== '' && cell !== false;
  };

/** The list's rows as cards, for narrow screens: the first column as heading, the others below. */
export function RecordCards<R extends RaRecord>({ columns, isUnlinked = false }: Props<R>) {
  const { data = [], resource } = useListContext<R>();
  const translateLabel = useTranslateLabel();
  const [heading, ...facts] = columns.filter((column) => !column.hiddenAtFirst);
  if (!heading) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((record) => (
        <Box
          component="li"
          key={record.id}
          sx={{ px: 2, py: 1.75, borderTop: (theme) => `1px solid ${theme.scheme.line}` }}
        >
          {isUnlinked ? (
            <Typography component="div" sx={{ fontWeight: 600 }}>
              {cellOf(record, heading)}
            </Typography>
          ) : (
            <RecordLink resource={resource} id={record.id}>
              {cellOf(record, heading)}
            </RecordLink>
          )}
          <Box
            component="dl"
            sx={{
              m: 0,
              mt: 0.75,
              display: 'grid',
              gridTemplateColumns: 'auto 1fr',
              gap: '4px 16px',
            }}
          >
            {facts.filter(isFilled(record)).map((column) => (
              <Box key={column.source} sx={{ display: 'contents' }}>
                <Typography component="dt" variant="body2" color="text.secondary">
                  {translateLabel({ label: column.label, resource, source: column.source })}
                </Typography>
                <Typography component="dd" variant="body2" sx={{ m: 0, textAlign: 'right' }}>
                  {cellOf(record, column)}
                </Typography>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
