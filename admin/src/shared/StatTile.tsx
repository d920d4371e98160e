import { Box, Card, CardActionArea, Skeleton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Tone } from '../theme/palette';

interface Props {
  /** A message key or a text. */
  label: string;
  /** The figure, already formatted; undefined while it loads. */
  value: ReactNode | undefined;
  hint?: ReactNode;
  tone?: Tone;
  /** Where the people behind the figure are listed. */
  to?: string;
}

/** Label, figure and hint share their heights with the tiles beside them, so that the figures stand in a line. */
const rows = {
  display: 'grid',
  gridRow: 'span 3',
  gridTemplateRows: 'subgrid',
  gridTemplateColumns: 'minmax(0, 1fr)',
} as const;

/** One figure with its name; a link to its list where there is one. */
export function StatTile({ label, value, hint, tone, to }: Props) {
  const translate = useTranslate();
  const body = (
    <Box sx={{ ...rows, p: 2, height: '100%', alignContent: 'start' }}>
      <Typography variant="body2" color="text.secondary" sx={{ fontWeight: 600 }}>
        {translate(label, { _: label })}
      </Typography>
      <Typography
        className="figures"
        component="p"
        sx={{ fontSize: '1.875rem', fontWeight: 700, lineHeight: 1.25 }}
        color="text.primary"
      >
        {value ?? <Skeleton width="3ch" aria-label={translate('common.loading')} />}
      </Typography>
      <Typography variant="body2" color="text.secondary" component="div">
        {hint}
      </Typography>
    </Box>
  );
  return (
    <Card
      sx={(theme) => ({
        ...rows,
        mb: 1.5,
        position: 'relative',
        '&::before': tone && {
          content: '""',
          position: 'absolute',
          inset: '0 auto 0 0',
          width: 4,
          backgroundColor: theme.scheme.tones[tone].ink,
        },
      })}
    >
      {to ? (
        <CardActionArea component={Link} to={to} sx={{ ...rows, height: '100%' }}>
          {body}
        </CardActionArea>
      ) : (
        body
      )}
    </Card>
  );
}

interface TilesProps {
  children: ReactNode;
  /** The least width of a tile in pixels: decides how many stand in a row. */
  minWidth?: number;
}

/** Tiles in as many columns as fit. */
export const StatTiles = ({ children, minWidth = 190 }: TilesProps) => (
  <Box
    sx={{
      display: 'grid',
      columnGap: 1.5,
      mb: 1,
      gridTemplateColumns: `repeat(auto-fill, minmax(min(${minWidth}px, 100%), 1fr))`,
    }}
  >
    {children}
  </Box>
);
