import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { type Figure, type Measure, seriesOf } from './figures';
import { KpiTile } from './KpiTile';

interface Props {
  measures: readonly Measure[];
  figures: readonly Figure[];
  /** Where the tile of a measure leads. */
  pathOf: (measureId: string) => string;
  /** The measure whose chart is shown below. */
  shown?: string;
  /** What stands beside the last tile. */
  children?: ReactNode;
}

/** A tile for each KPI. */
export const KpiTiles = ({ measures, figures, pathOf, shown, children }: Props) => (
  <Box
    component="ul"
    sx={{
      display: 'grid',
      gap: 1.5,
      m: 0,
      mb: 2.5,
      p: 0,
      listStyle: 'none',
      gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: 'repeat(4, 1fr)' },
      '@media print': { gridTemplateColumns: 'repeat(4, 1fr)' },
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
    {children && <li>{children}</li>}
  </Box>
);
