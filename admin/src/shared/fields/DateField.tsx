import { Box } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate, formatInstant } from '../../i18n/format';

const isInstant = (value: string) => value.length > 10;

/** A calendar date or an instant in the reader's language; a quiet "not recorded" when empty. */
export function DateField({ value }: { value: string | null | undefined }) {
  const locale = useLocale();
  if (!value) return <NotRecorded />;
  return (
    <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
      {isInstant(value) ? formatInstant(value, locale) : formatDate(value, locale)}
    </time>
  );
}

/** What stands where nothing is recorded. */
export function NotRecorded() {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
      {translate('common.notRecorded')}
    </Box>
  );
}
