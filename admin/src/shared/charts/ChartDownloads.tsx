import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PictureIcon from '@mui/icons-material/ImageOutlined';
import { Button } from '@mui/material';
import { type RefObject, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { type Cell, saveFile, toCsv } from '../list/csv';
import { type PictureTexts, pictureOf } from './picture';

/** What a chart is taken along as. */
export interface ChartFile extends PictureTexts {
  /** Name of the files, without ending. */
  readonly name: string;
  /** Head and rows of the CSV. */
  readonly rows: () => readonly (readonly Cell[])[];
}

interface Props {
  file: ChartFile;
  drawing: RefObject<HTMLElement | null>;
}

/** The chart as a picture and its figures as a file. */
export function ChartDownloads({ file, drawing }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isDrawing, setDrawing] = useState(false);
  const savePicture = async () => {
    if (!drawing.current) return;
    setDrawing(true);
    try {
      saveFile(`placewell-${file.name}.png`, await pictureOf(drawing.current, file));
    } catch {
      notify('common.pictureFailed', { type: 'error' });
    } finally {
      setDrawing(false);
    }
  };
  // The name of the chart tells the buttons of several charts apart.
  const named = (label: string) => `${translate(label)}: ${file.title}`;
  return (
    <>
      <Button
        size="small"
        startIcon={<PictureIcon />}
        disabled={isDrawing}
        aria-label={named('common.downloadPicture')}
        onClick={() => void savePicture()}
      >
        {translate('common.downloadPicture')}
      </Button>
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        aria-label={named('common.downloadFigures')}
        onClick={() => saveFile(`placewell-${file.name}.csv`, toCsv(file.rows()))}
      >
        {translate('common.downloadFigures')}
      </Button>
    </>
  );
}
