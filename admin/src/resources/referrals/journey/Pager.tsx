import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { rowsShown } from './selection';

interface Props {
  /** The table it turns the pages of, a message key: a page has several. */
  table: string;
  page: number;
  total: number;
  onPage: (page: number) => void;
}

/** Which rows of all are shown, and the way to the others. */
export function Pager({ table, page, total, onPage }: Props) {
  const translate = useTranslate();
  const from = page * rowsShown + 1;
  const to = Math.min(total, from + rowsShown - 1);
  return (
    <Box
      component="nav"
      aria-label={translate('journey.table.pages', { table: translate(table) })}
      sx={(theme) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 2.5,
        py: 1,
        borderTop: `1px solid ${theme.scheme.line}`,
      })}
    >
      <Typography variant="body2" color="text.secondary" role="status" sx={{ flexGrow: 1 }}>
        {translate('journey.table.range', { from, to, total })}
      </Typography>
      <Button
        size="small"
        startIcon={<PreviousIcon />}
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        {translate('journey.table.newer')}
      </Button>
      <Button
        size="small"
        endIcon={<NextIcon />}
        disabled={to >= total}
        onClick={() => onPage(page + 1)}
      >
        {translate('journey.table.older')}
      </Button>
    </Box>
  );
}
