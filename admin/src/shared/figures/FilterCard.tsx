import { Card } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** The filters of a page of figures, side by side where there is room; not on paper. */
export function FilterCard({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Card
      component="section"
      className="no-print"
      aria-label={translate('lists.filters')}
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'start',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: 'repeat(2, minmax(0, 1fr))',
          lg: 'repeat(4, minmax(0, 1fr))',
        },
        p: 2,
        mb: 2.5,
      }}
    >
      {children}
    </Card>
  );
}
