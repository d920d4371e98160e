import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  /** The table it turns the pages of, a message key, where a page has several. */
  table?: string;
  /** Counted from 0. */
  page: number;
  perPage: number;
  total: number;
  onPage: (page: number) => void;
  /** Message keys of the two ways, where they are not simply back and forth. */
  back?: string;
  forth?: string;
}

/** Which rows of all are shown, and the way to the others. */
export function Pager({
  table,
  page,
  perPage,
  total,
  onPage,
  back = 'lists.pager.back',
  forth = 'lists.pager.forth',
}: Props) {
  const translate = useTranslate();
  const from = page * perPage + 1;
  const to = Math.min(total, from + perPage - 1);
  return (
    <Box
      component="nav"
      aria-label={
        table
          ? translate('lists.pager.pagesOf', { table: translate(table) })
          : translate('lists.pager.pages')
      }
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
        {translate('lists.pager.range', { from, to, total })}
      </Typography>
      <Button
        size="small"
        startIcon={<PreviousIcon />}
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        {translate(back)}
      </Button>
      <Button
        size="small"
        endIcon={<NextIcon />}
        disabled={to >= total}
        onClick={() => onPage(page + 1)}
      >
        {translate(forth)}
      </Button>
    </Box>
  );
}
