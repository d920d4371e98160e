import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { journeyPath } from './journeyPath';

/** A link to the page of one journey, be it the present one or an earlier one. */
export const JourneyLink = ({ id, children }: { id: string; children: ReactNode }) => (
  <MuiLink component={Link} to={journeyPath(id)} sx={{ fontWeight: 600 }}>
    {children}
  </MuiLink>
);
