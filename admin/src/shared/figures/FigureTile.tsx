import DownIcon from '@mui/icons-material/TrendingDown';
import SameIcon from '@mui/icons-material/TrendingFlat';
import UpIcon from '@mui/icons-material/TrendingUp';
import { Box, Card, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useInLanguage } from '../fields/InLanguage';
import { AwaitedRules } from './AwaitedRules';
import { type Figure, isSmall, type Measure, type Trend, trendOf } from './figures';
import type { Basis, FigureAddress } from './memberPath';
import { MemberNumber, Numbers } from './Numbers';
import type { SeriesGrain } from './periods';
import { StatusOfFigure } from './StatusOfFigure';
import { useFigureTexts } from './useFigureTexts';

export interface TileProps {
  measure: Measure;
  /** The figures of the measure, oldest period first. */
  series: readonly Figure[];
  /** Where the title leads. */
  to: string;
  grain: SeriesGrain;
  basis: Basis;
  addressOf: (figure: Figure) => Omit<FigureAddress, 'part'>;
  /** The chart below shows this measure. */
  isShown?: boolean;
}

function TrendLine({
  trend,
  measure,
  grain,
}: {
  trend: Trend;
  measure: Measure;
  grain: SeriesGrain;
}) {
  const { trend: inWords } = useFigureTexts();
  const Icon = trend.change > 0 ? UpIcon : trend.change < 0 ? DownIcon : SameIcon;
  return (
    <Typography
      variant="caption"
      color="text.secondary"
      sx={{ display: 'flex', alignItems: 'center', gap: 0.75, mt: 'auto', pt: 1 }}
    >
      <Icon sx={{ fontSize: 18 }} aria-hidden />
      {inWords(trend, measure, grain)}
    </Typography>
  );
}

/** What the value is made of: two numbers of a share, the spread of a distribution. */
function MadeOf({
  figure,
  measure,
  addressOf,
}: Pick<TileProps, 'measure' | 'addressOf'> & { figure: Figure }) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const { value } = useFigureTexts();
  const of = inLanguage(measure.titleEn, measure.titleCy);
  const address = addressOf(figure);
  if (measure.kind === 'distribution')
    return (
      <>
        {figure.lowerQuartile !== null &&
          translate('kpis.middleHalf', {
            lower: value(figure.lowerQuartile, measure),
            upper: value(figure.upperQuartile, measure),
          })}{' '}
        {translate('kpis.counted')}{' '}
        <MemberNumber number={figure.numerator} of={of} address={address} />
      </>
    );
  if (figure.denominator === null)
    return (
      <>
        {translate('kpis.counted')}{' '}
        <MemberNumber number={figure.numerator} of={of} address={address} />
      </>
    );
  return <Numbers figure={figure} of={of} address={address} />;
}

/**
 * A measure at its last period: value, what it is made of, target, status, what is missing, where it moves. The title is
 * the link of the tile and covers it; the numbers lie above and lead to their people.
 */
export function FigureTile({ measure, series, to, grain, basis, addressOf, isShown }: TileProps) {
  const inLanguage = useInLanguage();
  const translate = useTranslate();
  const texts = useFigureTexts();
  const figure = series.at(-1);
  if (!figure) return null;
  const trend = trendOf(series, basis, measure);
  const hasTarget = figure.target !== null;
  return (
    <Card
      sx={(theme) => ({
        position: 'relative',
        p: 2,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'start',
        '&:hover': { borderColor: theme.scheme.controlEdge },
        ...(isShown
          ? { borderColor: theme.scheme.primary, boxShadow: `0 0 0 1px ${theme.scheme.primary}` }
          : {}),
      })}
    >
      <Typography
        component="h3"
        variant="body2"
        sx={{ fontWeight: 650, minHeight: { lg: '2.9em' } }}
      >
        <MuiLink
          component={Link}
          to={to}
          preventScrollReset
          color="text.primary"
          underline="hover"
          aria-current={isShown ? 'true' : undefined}
          sx={{ '&::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 3 } }}
        >
          {inLanguage(measure.titleEn, measure.titleCy)}
        </MuiLink>
      </Typography>
      <Typography
        component="div"
        className="figures"
        sx={{
          fontSize: figure.value === null ? '1.375rem' : '2rem',
          fontWeight: 700,
          lineHeight: 1.2,
        }}
      >
        {texts.value(figure.value, measure)}
      </Typography>
      <Typography component="div" variant="body2" color="text.secondary" className="figures">
        <MadeOf figure={figure} measure={measure} addressOf={addressOf} />
      </Typography>
      {figure.status !== 'no_target' && (
        <Box sx={{ my: 0.75 }}>
          <StatusOfFigure status={figure.status} />
        </Box>
      )}
      {(hasTarget || figure.awaits.length > 0) && (
        <Typography variant="body2" color="text.secondary" component="div">
          {hasTarget && texts.target(figure, measure)}{' '}
          {texts.gaps(figure).map((gap) => (
            <strong key={gap}>{gap} </strong>
          ))}
          <AwaitedRules keys={figure.awaits} />
        </Typography>
      )}
      <Typography variant="caption" color="text.secondary" sx={{ pt: 0.5 }}>
        {translate(`kpis.shows.${basis}`, { period: texts.period(figure, grain) })}
        {isSmall(figure, measure) && ` ${translate('kpis.small')}`}
      </Typography>
      {trend && <TrendLine trend={trend} measure={measure} grain={grain} />}
    </Card>
  );
}
