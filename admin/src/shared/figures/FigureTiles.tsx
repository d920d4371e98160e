import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { FigureTile, type TileProps } from './FigureTile';
import { type Figure, type Measure, seriesOf } from './figures';
import type { Basis } from './memberPath';

interface Props extends Pick<TileProps, 'grain' | 'addressOf'> {
  measures: readonly Measure[];
  figures: readonly Figure[];
  /** Where the tile of a measure leads. */
  pathOf: (measureId: string) => string;
  basisOf: (measureId: string) => Basis;
  /** The measure whose chart is shown below. */
  shown?: string | undefined;
  /** What stands beside the last tile. */
  children?: ReactNode;
}

/** A tile for each measure that has figures. */
export const FigureTiles = ({
  measures,
  figures,
  pathOf,
  basisOf,
  shown,
  children,
  ...tile
}: Props) => (
  <Box
    component="ul"
    sx={{
      display: 'grid',
      gap: 1.5,
      m: 0,
      mb: 2.5,
      p: 0,
      listStyle: 'none',
      gridTemplateColumns: {
        xs: 'minmax(0, 1fr)',
        sm: 'repeat(2, minmax(0, 1fr))',
        lg: 'repeat(4, minmax(0, 1fr))',
      },
      '@media print': { gridTemplateColumns: 'repeat(4, 1fr)' },
      '& > li': { display: 'grid' },
    }}
  >
    {measures
      .filter(({ id }) => seriesOf(figures, id).length > 0)
      .map((measure) => (
        <li key={measure.id}>
          <FigureTile
            {...tile}
            measure={measure}
            series={seriesOf(figures, measure.id)}
            to={pathOf(measure.id)}
            basis={basisOf(measure.id)}
            isShown={measure.id === shown}
          />
        </li>
      ))}
    {children && <li>{children}</li>}
  </Box>
);
