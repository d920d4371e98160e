import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { addressOf, kpiIds } from '../pages/kpis/kpiFilters';
import { useInLanguage } from '../shared/fields/InLanguage';
import { type Figure, type Measure, seriesOf } from '../shared/figures/figures';
import { SeriesChart } from '../shared/figures/SeriesChart';
import { SectionCard } from '../shared/SectionCard';
import { HomeTitle, Loaded } from './Home';
import { KpisToDate } from './KpisToDate';
import { kpisInput, toDate } from './toDate';
import { useHomeQuery } from './useHomeQuery';

export const analystQuery = `query homeOfAnalyst($ids: [ID!]!, $series: FiguresInput!) {
  measures: measureCatalogue(ids: $ids) {
    id titleEn titleCy definitionEn definitionCy kind unit direction matures
    dimensions { name }
  }
  series: figures(input: $series) { ...figure }
}
fragment figure on Figure {
  measure from to numerator denominator value target status awaits toGo provisional
  lowerQuartile upperQuartile
  dimensions { name value }
}`;

interface Answer {
  readonly measures: readonly Measure[];
  readonly series: readonly Figure[];
}

function Trends({ measures, series }: Answer) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(420px, 100%), 1fr))',
      }}
    >
      {measures.map((measure) => (
        <SectionCard key={measure.id} title={inLanguage(measure.titleEn, measure.titleCy)}>
          <SeriesChart
            measure={measure}
            title={translate('home.trends.caption')}
            series={seriesOf(series, measure.id)}
            grain="month"
            addressOf={(figure) => addressOf(figure, toDate)}
            height={220}
          />
        </SectionCard>
      ))}
    </Box>
  );
}

/** The figures and where they move, without anybody's name. */
export function AnalystHome() {
  const query = useHomeQuery<Answer>(analystQuery, {
    ids: kpiIds,
    series: kpisInput(12),
  });
  return (
    <>
      <HomeTitle intro="home.intro.analyst" />
      <Loaded query={query}>
        {(data) => (
          <>
            <KpisToDate {...data} />
            <Trends {...data} />
          </>
        )}
      </Loaded>
    </>
  );
}
