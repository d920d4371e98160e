import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import {
  type RaRecord,
  useCanAccess,
  useDataProvider,
  useListContext,
  useNotify,
  useTranslate,
  useTranslateLabel,
} from 'react-admin';
import { today } from '../../i18n/format';
import type { Column } from './columns';
import { saveFile, toCsv } from './csv';

/** The most rows that the API gives on a page. */
const pageSize = 1000;

/** Downloads all rows that the list's filter finds, with the columns that have a text. */
export function ExportButton<R extends RaRecord>({ columns }: { columns: readonly Column<R>[] }) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const { resource, filterValues, filter, sort, total = 0 } = useListContext<R>();
  const { canAccess } = useCanAccess({ resource, action: 'export' });
  const [isBusy, setBusy] = useState(false);
  const written = columns.filter((column) => column.text || !column.render);
  if (!canAccess || total === 0) return null;

  const rows = async () => {
    const all: R[] = [];
    for (let page = 1; (page - 1) * pageSize < total; page += 1) {
      const { data } = await dataProvider.getList<R>(resource, {
        pagination: { page, perPage: pageSize },
        sort,
        filter: { ...filterValues, ...filter },
      });
      all.push(...data);
    }
    return all;
  };
  const download = async () => {
    setBusy(true);
    try {
      const heads = written.map(({ label, source }) =>
        String(translateLabel({ label, resource, source })),
      );
      const cells = (await rows()).map((record) =>
        written.map((column) => (column.text ? column.text(record) : record[column.source])),
      );
      saveFile(`placewell-${resource}-${today()}.csv`, toCsv([heads, ...cells]));
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
