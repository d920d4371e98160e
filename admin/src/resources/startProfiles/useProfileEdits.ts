import { useCallback, useState } from 'react';
import { useNotify } from 'react-admin';
import { errorBody } from '../../providers/dataProvider/errors';
import { useApiWhileTyping, useReload } from '../../shared/api';
import type { StartProfile } from './fields';
import { changedLines, type Edits, type GridRow } from './profileLines';

/** As many lines as the API takes at once. */
const perSave = 1000;

/** What went wrong with the last attempt to save. */
export interface SaveTrouble {
  readonly message: string;
  /** Somebody else changed the profile meanwhile. */
  readonly isConflict: boolean;
}

const none: Edits = new Map();

/** Keeps what was typed into the grid, until it is saved or thrown away. */
export function useProfileEdits({ id, version }: StartProfile, rows: readonly GridRow[]) {
  const api = useApiWhileTyping();
  const reload = useReload();
  const notify = useNotify();
  const [edits, setEdits] = useState(none);
  const [trouble, setTrouble] = useState<SaveTrouble>();
  const [isSaving, setSaving] = useState(false);
  const changes = changedLines(rows, edits);

  const edit = useCallback((more: Edits) => setEdits((known) => new Map([...known, ...more])), []);
  const discard = useCallback(() => {
    setEdits(none);
    setTrouble(undefined);
  }, []);
  /** Fetches the profile as it is now; what was typed stays and can be saved again. */
  const loadLatest = useCallback(async () => {
    await reload();
    setTrouble(undefined);
  }, [reload]);

  const save = async () => {
    setSaving(true);
    setTrouble(undefined);
    try {
      let seen = version;
      for (let at = 0; at < changes.length; at += perSave) {
        const input = { profileId: id, version: seen, lines: changes.slice(at, at + perSave) };
        const options = { selection: 'id version' };
        const saved = await api.command<StartProfile>('saveStartProfileLines', input, options);
        seen = saved.version;
      }
      await reload();
      // What was typed while this was being saved stays.
      setEdits((known) => new Map([...known].filter(([cell, typed]) => edits.get(cell) !== typed)));
      notify('commands.saveStartProfileLines.done', { type: 'success' });
    } catch (error) {
      const body = errorBody(error);
      if (!body || !(error instanceof Error)) throw error;
      const message = [error.message, ...Object.values(body.errors ?? {})].join(' ');
      setTrouble({ message, isConflict: body.code === 'CONFLICT' });
    } finally {
      setSaving(false);
    }
  };
  return { edits, edit, changes, discard, save, isSaving, trouble, loadLatest };
}
