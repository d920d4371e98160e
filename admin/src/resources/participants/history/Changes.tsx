import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useChangeWords } from './changeWords';
import type { AuditEvent } from './entries';

/** What a change changed, column by column. */
export function Changes({ tableName, changes }: Pick<AuditEvent, 'tableName' | 'changes'>) {
  const translate = useTranslate();
  const { nameOf, valuesOf } = useChangeWords(tableName);
  const columns = Object.entries(changes);
  if (columns.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25, color: 'text.primary' }}>
      {columns.map(([column, values]) => {
        const told = valuesOf(column, values);
        return (
          <li key={column}>
            {nameOf(column)}
            {': '}
            {told ? translate('history.beforeAfter', told) : translate('history.masked')}
          </li>
        );
      })}
    </Box>
  );
}
