import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useCanAccess, useListContext, useLocale, useNotify, useTranslate } from 'react-admin';
import { requestExport } from '../../providers/exportRequest';
import { saveFile } from './csv';

/** Downloads all rows that the list's filter finds, as a file that the server makes and records. */
export function ExportButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const locale = useLocale();
  const { resource, filterValues, filter, sort, total = 0 } = useListContext();
  const { canAccess } = useCanAccess({ resource, action: 'export' });
  const [isBusy, setBusy] = useState(false);
  if (!canAccess || total === 0) return null;

  const download = async () => {
    setBusy(true);
    try {
      const { name, file } = await requestExport({
        resource,
        filter: { ...filterValues, ...filter },
        sortField: sort.field,
        sortOrder: sort.order === 'DESC' ? 'desc' : 'asc',
        locale,
      });
      saveFile(name, file);
    } catch (error) {
      notify(error instanceof Error ? error.message : 'errors.SERVER_ERROR', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button startIcon={<DownloadIcon />} onClick={() => void download()} loading={isBusy}>
      {translate('lists.export')}
    </Button>
  );
}
