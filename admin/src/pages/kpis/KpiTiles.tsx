import { Box } from '@mui/material';
import { type Figure, type Measure, seriesOf } from './figures';
import { KpiTile } from './KpiTile';

interface Props {
  measures: readonly Measure[];
  figures: readonly Figure[];
  /** Where the tile of a measure leads. */
  pathOf: (measureId: string) => string;
  /** The measure whose chart is shown below. */
  shown?: string;
}

/** A tile for each KPI, in as many columns as fit. */
export const KpiTiles = ({ measures, figures, pathOf, shown }: Props) => (
  <Box
    component="ul"
    sx={{
      display: 'grid',
      gap: 1.5,
      mb: 2.5,
      p: 0,
      m: 0,
      listStyle: 'none',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(230px, 100%), 1fr))',
      '& > li': { display: 'grid' },
    }}
  >
    {measures.map((measure) => (
      <li key={measure.id}>
        <KpiTile
          measure={measure}
          series={seriesOf(figures, measure.id)}
          to={pathOf(measure.id)}
          isShown={measure.id === shown}
        />
      </li>
    ))}
  </Box>
);
