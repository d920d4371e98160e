import { useRef, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatNumber } from '../../../i18n/format';
import { type ReturnFile, takeReturnFile } from '../../../providers/returnFile';
import { saveFile } from '../../../shared/list/csv';

/** A download while it runs and after it ended, in words. */
export interface Download {
  readonly text: string;
  readonly isRunning: boolean;
  readonly isFault: boolean;
}

/** A size as people read it: 12 kB, 3.4 MB. */
export const sizeOf = (bytes: number): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${formatNumber(bytes / 1_000_000)} MB`;

/** Takes files of a return one at a time, and tells how each goes. */
export function useReturnFile() {
  const translate = useTranslate();
  const locale = useLocale();
  const [download, setDownload] = useState<Download>();
  const stopper = useRef<AbortController>(undefined);
  const tell = (key: string, values: Record<string, string> = {}, isFault = false) =>
    setDownload({
      text: translate(`returns.download.${key}`, values),
      isRunning: key === 'preparing' || key === 'running',
      isFault,
    });

  const told = (error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return tell('cancelled');
    if (error instanceof TypeError) return tell('broken', {}, true);
    const message = error instanceof Error ? error.message : 'errors.SERVER_ERROR';
    return tell('failed', { message: translate(message, { _: message }) }, true);
  };

  const take = async (wanted: Omit<ReturnFile, 'locale'>) => {
    const controller = new AbortController();
    stopper.current = controller;
    tell('preparing');
    try {
      const { name, file } = await takeReturnFile(
        { ...wanted, locale },
        {
          signal: controller.signal,
          onBytes: (bytes) => tell('running', { size: sizeOf(bytes) }),
        },
      );
      saveFile(name, file);
      tell('done', { name, size: sizeOf(file.size) });
    } catch (error) {
      told(error);
    }
  };
  return { download, take, stop: () => stopper.current?.abort() };
}
