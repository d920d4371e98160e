import { useState } from 'react';
import { useLocale, useNotify } from 'react-admin';
import { type ExportRequest, requestExport } from '../../providers/exportRequest';
import { saveFile } from './csv';

/** Takes a file that the server makes and records; a refusal is told in its own words. */
export function useExport() {
  const notify = useNotify();
  const locale = useLocale();
  const [isBusy, setBusy] = useState(false);
  const take = async (request: Omit<ExportRequest, 'locale'>) => {
    setBusy(true);
    try {
      const { name, file } = await requestExport({ ...request, locale });
      saveFile(name, file);
    } catch (error) {
      notify(error instanceof Error ? error.message : 'errors.SERVER_ERROR', { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return { take, isBusy };
}
