import { useSearchParams } from 'react-router-dom';
import { type Changes, withChanges } from './rows';

/** What a page shows stands in its address: how to read it, to change it, and to link to it changed. */
export function useAddress() {
  const [search, setSearch] = useSearchParams();
  return {
    search,
    change: (changes: Changes) =>
      setSearch(withChanges(changes, search), { replace: true, preventScrollReset: true }),
    linkWith: (changes: Changes) => `?${withChanges(changes, search)}`,
  };
}
