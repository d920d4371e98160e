import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { usePermitted } from '../../../access/usePermitted';
import { useApi } from '../../../shared/api';
import type { Revision } from '../types';

export const verifyQuery = `query verifyReturn($revisionId: ID!) {
  verifyReturn(revisionId: $revisionId) { intact receipt recomputed }
}`;

/** The receipt of a submitted revision, and whether what is stored still fits it. */
export function Receipt({ revision }: { revision: Revision }) {
  const translate = useTranslate();
  const notify = useNotify();
  const api = useApi();
  const mayVerify = usePermitted('return.manage');
  const [isBusy, setBusy] = useState(false);
  const [intact, setIntact] = useState<boolean>();
  const verify = async () => {
    setBusy(true);
    try {
      const { verifyReturn } = await api.query<{ verifyReturn: { intact: boolean } }>(verifyQuery, {
        revisionId: revision.id,
      });
      setIntact(verifyReturn.intact);
    } catch (error) {
      notify(error instanceof Error ? error.message : 'errors.SERVER_ERROR', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="body2" color="text.secondary">
        {translate('returns.revisions.receipt')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box component="code" sx={{ overflowWrap: 'anywhere', fontSize: '0.8125rem' }}>
          {revision.receipt}
        </Box>
        {mayVerify && (
          <Button
            size="small"
            className="no-print"
            onClick={() => void verify()}
            loading={isBusy}
            aria-label={translate('returns.revisions.verifyOf', { number: revision.number })}
          >
            {translate('returns.revisions.verify')}
          </Button>
        )}
      </Box>
      <div role="status">
        {intact !== undefined && (
          <Alert severity={intact ? 'success' : 'error'} sx={{ mt: 1 }}>
            {translate(`returns.revisions.${intact ? 'intact' : 'broken'}`)}
          </Alert>
        )}
      </div>
    </Box>
  );
}
