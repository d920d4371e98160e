import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FigureStatus } from './figures';
import { StatusOfFigure } from './StatusOfFigure';

const colours: readonly FigureStatus[] = ['green', 'amber', 'red'];

/** What the colours mean, and what the lack of a figure does. */
export function StatusLegend() {
  const translate = useTranslate();
  return (
    <Box sx={{ p: 2 }}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'auto 1fr',
          columnGap: 1.25,
          rowGap: 0.75,
          alignItems: 'center',
        }}
      >
        {colours.map((status) => (
          <Box key={status} sx={{ display: 'contents' }}>
            <dt>
              <StatusOfFigure status={status} />
            </dt>
            <Typography component="dd" variant="body2" color="text.secondary" sx={{ m: 0 }}>
              {translate(`kpis.statusMeans.${status}`)}
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1.25 }}>
        {translate('kpis.noFigureMeans')}
      </Typography>
    </Box>
  );
}
