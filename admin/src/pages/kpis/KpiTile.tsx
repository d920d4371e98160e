import DownIcon from '@mui/icons-material/TrendingDown';
import SameIcon from '@mui/icons-material/TrendingFlat';
import UpIcon from '@mui/icons-material/TrendingUp';
import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { type Figure, type Measure, type Trend, trendOf } from './figures';
import { StatusOfFigure } from './StatusOfFigure';
import { useFigureTexts } from './useFigureTexts';

interface Props {
  measure: Measure;
  /** The figures of the measure, oldest month first. */
  series: readonly Figure[];
  to: string;
  /** The chart below shows this KPI. */
  isShown?: boolean;
}

function TrendLine({ trend }: { trend: Trend }) {
  const { trend: inWords } = useFigureTexts();
  const Icon = trend.change > 0 ? UpIcon : trend.change < 0 ? DownIcon : SameIcon;
  return (
    <Typography
      variant="caption"
      color="text.secondary"
      sx={{ display: 'flex', alignItems: 'center', gap: 0.75, mt: 'auto', pt: 1 }}
    >
      <Icon sx={{ fontSize: 18 }} aria-hidden />
      {inWords(trend)}
    </Typography>
  );
}

function Value({ figure }: { figure: Figure }) {
  const { percent, share } = useFigureTexts();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.25 }}>
      <Typography
        component="span"
        className="figures"
        sx={{ fontSize: '2rem', fontWeight: 700, lineHeight: 1.2 }}
      >
        {percent(figure.valueBasisPoints)}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary" className="figures">
        {share(figure)}
      </Typography>
    </Box>
  );
}

/** One KPI at its last month: value, what it is made of, target, status, what is missing, where it moves. */
export function KpiTile({ measure, series, to, isShown }: Props) {
  const inLanguage = useInLanguage();
  const { target, gap } = useFigureTexts();
  const figure = series.at(-1);
  if (!figure) return null;
  const trend = trendOf(series);
  const missing = gap(figure);
  return (
    <Card
      sx={(theme) =>
        isShown
          ? { borderColor: theme.scheme.primary, boxShadow: `0 0 0 1px ${theme.scheme.primary}` }
          : {}
      }
    >
      <CardActionArea
        component={Link}
        to={to}
        preventScrollReset
        aria-current={isShown ? 'true' : undefined}
        sx={{ height: '100%', p: 2, display: 'flex', flexDirection: 'column', alignItems: 'start' }}
      >
        <Typography variant="body2" sx={{ fontWeight: 650, minHeight: { sm: '2.8em' } }}>
          {inLanguage(measure.titleEn, measure.titleCy)}
        </Typography>
        <Value figure={figure} />
        <Box sx={{ my: 0.75 }}>
          <StatusOfFigure status={figure.status} />
        </Box>
        <Typography variant="body2" color="text.secondary">
          {target(figure)}
          {missing && (
            <>
              {' '}
              <strong>{missing}</strong>
            </>
          )}
        </Typography>
        {trend && <TrendLine trend={trend} />}
      </CardActionArea>
    </Card>
  );
}
