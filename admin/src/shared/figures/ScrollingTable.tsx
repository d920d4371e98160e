import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** A table that scrolls sideways inside its card where there is no room, by keyboard as well. */
export const ScrollingTable = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box
    // Named for whoever reaches it by keyboard to scroll it; no landmark, the card is one.
    role="group"
    aria-label={label}
    tabIndex={0}
    sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}
  >
    {children}
  </Box>
);

/** The first column stays in sight while the others scroll. */
export const stickyFirst = {
  position: 'sticky',
  left: 0,
  zIndex: 2,
  bgcolor: 'background.paper',
  minWidth: { xs: 116, sm: 150 },
  maxWidth: { xs: 140, sm: 240 },
} as const;
