import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatNumber } from '../../../i18n/format';
import { FactList } from '../../../shared/fields/FactList';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { SectionCard } from '../../../shared/SectionCard';
import { useNumberText } from '../figures/FigureTable';
import type { ReturnFigure } from '../figures/figures';
import type { MeasureChange } from './groups';
import { MovesTable } from './MovesTable';
import { PartsTable } from './PartsTable';

/** A figure before or after: its number, out of how many, and what that makes. */
export function useFigureText() {
  const translate = useTranslate();
  const { value } = useNumberText();
  return (figure: ReturnFigure | null): string => {
    if (!figure) return translate('returns.difference.absent');
    const { numerator, denominator, median } = figure;
    if (median !== null)
      return translate('returns.difference.median', {
        smart_count: numerator,
        number: formatNumber(numerator),
        median: value(figure),
      });
    if (denominator === null) return formatNumber(numerator);
    return translate('members.facts.ratio', {
      numerator: formatNumber(numerator),
      denominator: formatNumber(denominator),
      value: value(figure),
    });
  };
}

/** One measure that differs: before and after, who entered, who left and why, and the same in its parts. */
export function ChangeCard({ change }: { change: MeasureChange }) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const text = useFigureText();
  const { figure, whole, parts, moves } = change;
  return (
    <SectionCard title={`${figure.row} ${inLanguage(figure.titleEn, figure.titleCy)}`} flush>
      {whole && (
        <Box sx={{ px: 2.5, pb: 1.5 }}>
          <FactList
            facts={[
              { label: 'returns.difference.before', value: text(whole.before) },
              {
                label: 'returns.difference.after',
                value: <strong>{text(whole.after)}</strong>,
              },
            ]}
          />
        </Box>
      )}
      {moves.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ px: 2.5, pb: 2 }}>
          {translate('returns.difference.noPeople')}
        </Typography>
      ) : (
        <MovesTable moves={moves} isShare={figure.denominator !== null} />
      )}
      {parts.length > 0 && <PartsTable parts={parts} isOpen={whole === undefined} />}
    </SectionCard>
  );
}
