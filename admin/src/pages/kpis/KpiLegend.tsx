import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { FigureStatus } from './figures';
import { StatusOfFigure } from './StatusOfFigure';

const explained: readonly FigureStatus[] = ['green', 'amber', 'red', 'awaiting_rule', 'no_data'];

/** What the statuses mean, and what else belongs beside the tiles. */
export function KpiLegend({ children }: { children?: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ p: 2 }}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'auto 1fr',
          columnGap: 1,
          rowGap: 0.75,
          alignItems: 'center',
        }}
      >
        {explained.map((status) => (
          <Box key={status} sx={{ display: 'contents' }}>
            <dt>
              <StatusOfFigure status={status} />
            </dt>
            <Typography component="dd" variant="caption" color="text.secondary" sx={{ m: 0 }}>
              {translate(`kpis.statusMeans.${status}`)}
            </Typography>
          </Box>
        ))}
      </Box>
      {children && <Box sx={{ mt: 1.5 }}>{children}</Box>}
    </Box>
  );
}
