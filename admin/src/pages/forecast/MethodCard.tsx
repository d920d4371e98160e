import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { InLanguage } from '../../shared/fields/InLanguage';
import { SectionCard } from '../../shared/SectionCard';
import type { ForecastLine } from './useForecast';

/** How the numbers are estimated, and how far the history reaches. */
export function MethodCard({ lines }: { lines: readonly ForecastLine[] }) {
  const translate = useTranslate();
  const starts = lines.find(({ measure }) => measure === 'B3.01');
  const outcomes = lines.filter(({ measure }) => measure !== 'B3.01');
  const [first] = outcomes;
  const known = Math.max(0, ...outcomes.map(({ monthsKnown }) => monthsKnown ?? 0));
  return (
    <SectionCard title="forecast.method">
      {[['forecast.ofStarts', starts] as const, ['forecast.ofOutcomes', first] as const].map(
        ([title, line]) =>
          line && (
            <Typography key={title} variant="body2" sx={{ mb: 1.5, maxWidth: '85ch' }}>
              <strong>{translate(title)}</strong>{' '}
              <InLanguage en={line.methodEn} cy={line.methodCy} />
            </Typography>
          ),
      )}
      <Typography variant="body2" sx={{ maxWidth: '85ch' }}>
        {known > 0 && `${translate('forecast.known', { smart_count: known })} `}
        {translate('forecast.history')}
      </Typography>
    </SectionCard>
  );
}
