import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format';
import { SectionCard } from '../../shared/SectionCard';
import type { ConfirmedWarning } from './types';

/** What was unusual and accepted all the same, by whom and why. */
export function ConfirmedWarnings({ warnings }: { warnings: readonly ConfirmedWarning[] | null }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  if (!warnings || warnings.length === 0) return null;
  return (
    <SectionCard title="eligibility.confirmed">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {warnings.map(({ warning, reason, confirmedBy, confirmedOn }) => (
          <li key={warning}>
            <Typography sx={{ fontWeight: 600 }}>
              {translate(`eligibility.warnings.${warning}`, { _: warning })}
            </Typography>
            <Typography>{reason}</Typography>
            <Typography variant="body2" color="text.secondary">
              {translate('eligibility.confirmedBy', {
                name: confirmedBy,
                date: formatDate(confirmedOn, locale),
              })}
            </Typography>
          </li>
        ))}
      </Box>
    </SectionCard>
  );
}
