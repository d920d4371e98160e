import { Alert, Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { latestOf, type ReturnPeriod } from '../types';
import { revisionPath } from './standing';

/** Says that the page shows an earlier revision, and leads to the latest. */
export function EarlierNote({ period }: { period: ReturnPeriod }) {
  const translate = useTranslate();
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('returns.revisions.earlier')}{' '}
      <MuiLink component={Link} to={revisionPath(period)} color="inherit" className="no-print">
        {translate('returns.revisions.toLatest', { number: latestOf(period)?.number })}
      </MuiLink>
    </Alert>
  );
}
