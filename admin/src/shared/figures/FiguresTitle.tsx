import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { today } from '../../i18n/format';
import type { Cell } from '../list/csv';
import { saveFile, toCsv } from '../list/csv';
import { PageTitle } from '../PageTitle';

interface Props {
  /** A message key. */
  title: string;
  /** What the figures are of, in words. */
  chosen: readonly string[];
  /** Name of the file, and its head and rows. */
  file: { name: string; rows: () => readonly (readonly Cell[])[] };
}

/** The title of a page of figures, with what it shows, and the ways to take the figures along. */
export function FiguresTitle({ title, chosen, file }: Props) {
  const translate = useTranslate();
  return (
    <PageTitle
      title={title}
      subtitle={chosen.join(' · ')}
      actions={
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button
            startIcon={<DownloadIcon />}
            onClick={() => saveFile(`placewell-${file.name}-${today()}.csv`, toCsv(file.rows()))}
          >
            {translate('kpis.download')}
          </Button>
          <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
            {translate('kpis.print')}
          </Button>
        </Box>
      }
    />
  );
}
