import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermitted } from '../../../access/usePermitted';
import type { ReturnFile } from '../../../providers/returnFile';
import { Choice } from '../../../shared/fields/Choice';
import { SectionCard } from '../../../shared/SectionCard';
import type { Revision } from '../types';
import { type Download, useReturnFile } from './useReturnFile';

const kinds: readonly ReturnFile['kind'][] = ['workbook', 'csv', 'json'];
const parts: readonly ReturnFile['part'][] = ['all', 'manual', 'digital'];

/** How far a download has come, told to screen readers when it changes. */
function Progress({ download, onStop }: { download: Download; onStop: () => void }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 2 }}>
      {download.isRunning && (
        <LinearProgress aria-label={translate('returns.download.progress')} sx={{ mb: 1 }} />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Typography role={download.isFault ? 'alert' : 'status'} variant="body2">
          {download.text}
        </Typography>
        {download.isRunning && (
          <Button size="small" onClick={onStop}>
            {translate('returns.download.stop')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** Files of a submitted revision: workbook, CSV or JSON, whole or what is returned by hand alone. */
export function DownloadCard({ revision }: { revision: Revision }) {
  const translate = useTranslate();
  const takesPeople = usePermitted('return.download');
  const [part, setPart] = useState<ReturnFile['part']>('all');
  const { download, take, stop } = useReturnFile();
  return (
    <SectionCard
      anchor="download"
      title="returns.download.title"
      description={translate(`returns.download.${takesPeople ? 'about' : 'aboutFigures'}`, {
        number: revision.number,
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 1.5 }}>
        <Choice
          label="returns.download.part"
          value={part}
          choices={parts.map((id) => ({ id, name: translate(`returns.download.parts.${id}`) }))}
          onChange={(value) => setPart(parts.find((one) => one === value) ?? 'all')}
          minWidth={250}
        />
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant={kind === 'workbook' ? 'contained' : 'outlined'}
            startIcon={<DownloadIcon />}
            disabled={download?.isRunning ?? false}
            onClick={() => void take({ revisionId: revision.id, kind, part })}
          >
            {translate(`returns.download.${kind}`)}
          </Button>
        ))}
      </Box>
      {download && <Progress download={download} onStop={stop} />}
    </SectionCard>
  );
}
