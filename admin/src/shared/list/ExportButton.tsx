import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useCanAccess, useListContext, useTranslate } from 'react-admin';
import { useExport } from './useExport';

/** Downloads all rows that the list's filter finds, as a file that the server makes and records. */
export function ExportButton() {
  const translate = useTranslate();
  const { resource, filterValues, filter, sort, total = 0 } = useListContext();
  const { canAccess } = useCanAccess({ resource, action: 'export' });
  const { take, isBusy } = useExport();
  if (!canAccess || total === 0) return null;
  const download = () =>
    take({
      resource,
      filter: { ...filterValues, ...filter },
      sortField: sort.field,
      sortOrder: sort.order === 'DESC' ? 'desc' : 'asc',
    });
  return (
    <Button startIcon={<DownloadIcon />} onClick={() => void download()} loading={isBusy}>
      {translate('lists.export')}
    </Button>
  );
}
