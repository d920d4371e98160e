import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format';
import { StatusChip } from '../StatusChip';

interface Props {
  /** A message key. */
  label: string;
  value: ReactNode;
  since: string | undefined;
  isInForce: boolean;
}

/** One of the values that could count, and whether it is the one that does. */
export function ValueTile({ label, value, since, isInForce }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <Card
      sx={(theme) => ({
        p: 2,
        height: '100%',
        boxShadow: isInForce ? `inset 4px 0 0 ${theme.scheme.primary}` : undefined,
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Typography variant="body2" color="text.secondary" sx={{ fontWeight: 600 }}>
          {translate(label)}
        </Typography>
        {isInForce && <StatusChip label="settings.inForce" tone="good" />}
      </Box>
      <Typography component="p" sx={{ fontSize: '1.375rem', fontWeight: 650, mt: 0.5 }}>
        {value}
      </Typography>
      {since && (
        <Typography variant="body2" color="text.secondary">
          {translate('settings.since', { date: formatDate(since, locale) })}
        </Typography>
      )}
    </Card>
  );
}
