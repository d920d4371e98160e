import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { today } from '../i18n/format';
import { type Figure, type Measure, seriesOf } from '../pages/kpis/figures';
import { KpiChart } from '../pages/kpis/KpiChart';
import { monthAway } from '../pages/kpis/kpiFilters';
import { useInLanguage } from '../shared/fields/InLanguage';
import { SectionCard } from '../shared/SectionCard';
import { HomeTitle, Loaded } from './Home';
import { KpisToDate } from './KpisToDate';
import { useHomeQuery } from './useHomeQuery';

export const analystQuery = `query homeOfAnalyst($series: KpiInput!) {
  measures: allMeasures(perPage: 100) { id titleEn titleCy definitionEn definitionCy }
  series: kpis(input: $series) { ...figure }
}
fragment figure on KpiFigure {
  measureId month key numerator denominator valueBasisPoints targetBasisPoints status toGo
  provisional
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
      {measures.map(({ id, titleEn, titleCy }) => {
        const name = inLanguage(titleEn, titleCy);
        return (
          <SectionCard key={id} title={name}>
            <KpiChart
              title={translate('home.trends.caption')}
              series={seriesOf(series, id)}
              height={220}
            />
          </SectionCard>
        );
      })}
    </Box>
  );
}

/** The figures and where they move, without anybody's name. */
export function AnalystHome() {
  const query = useHomeQuery<Answer>(analystQuery, {
    series: { from: monthAway(today(), -11) },
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
