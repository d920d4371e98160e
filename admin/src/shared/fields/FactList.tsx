import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { NotRecorded } from './DateField';

/** One fact: a message key or text for what it is, and its value. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

const isEmpty = (value: ReactNode) => value == null || value === '' || value === false;

/** Facts of a record as a description list in as many columns as fit. */
export function FactList({ facts, minWidth = 200 }: { facts: readonly Fact[]; minWidth?: number }) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 3,
        rowGap: 2,
        gridTemplateColumns: `repeat(auto-fill, minmax(min(${minWidth}px, 100%), 1fr))`,
      }}
    >
      {facts.map(({ label, value }) => (
        <div key={label}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {translate(label, { _: label })}
          </Typography>
          <Typography component="dd" sx={{ m: 0 }}>
            {isEmpty(value) ? <NotRecorded /> : value}
          </Typography>
        </div>
      ))}
    </Box>
  );
}
