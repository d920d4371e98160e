import { localStorageStore, memoryStore, type Store } from 'ra-core';

/**
 * What may stay in the browser after the tab is closed: how the console looks, never whom it
 * showed. Everything else react-admin wants to keep (list filters, selections, forms) can hold
 * names, and lives in memory until the tab closes or the person signs out.
 */
const isPreference = (key: string) =>
  key === 'locale' || key === 'theme' || /\.datatable(_columnRanks)?$/.test(key);

/** react-admin's store in two halves: preferences in localStorage, the rest in memory only. */
export function createPreferenceStore(): Store {
  const kept = localStorageStore('1', 'Placewell');
  const passing = memoryStore();
  const half = (key: string) => (isPreference(key) ? kept : passing);
  return {
    setup: () => {
      kept.setup();
      passing.setup();
    },
    teardown: () => {
      kept.teardown();
      passing.teardown();
    },
    getItem: (key, fallback) => half(key).getItem(key, fallback),
    setItem: (key, value) => half(key).setItem(key, value),
    removeItem: (key) => half(key).removeItem(key),
    removeItems: (prefix) => {
      kept.removeItems(prefix);
      passing.removeItems(prefix);
    },
    // Signing out forgets the work, not the language.
    reset: () => passing.reset(),
    subscribe: (key, callback) => half(key).subscribe(key, callback),
    listItems: (prefix) => ({ ...kept.listItems?.(prefix), ...passing.listItems?.(prefix) }),
  };
}
