import { useEffect } from 'react';
import { useListContext } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';

/** Filters that can hold a name, a number or an address: they never go into an address bar. */
const personal = new Set(['q', 'nino', 'email', 'phone', 'postcode', 'dateOfBirth']);

/**
 * The address of a list already filtered, for links such as the tiles of the home page; `list` names one of several
 * lists that a page has. Throws for a personal filter: addresses end up in histories and logs.
 */
export function listPath(
  resource: string,
  filter: Readonly<Record<string, unknown>>,
  list?: string,
): string {
  const refused = Object.keys(filter).find((key) => personal.has(key));
  if (refused) throw new Error(`The filter ${refused} may not go into an address`);
  const which = list ? `list=${list}&` : '';
  return `/${resource}?${which}filter=${encodeURIComponent(JSON.stringify(filter))}`;
}

function filterOf(search: string): Record<string, unknown> | undefined {
  const text = new URLSearchParams(search).get('filter');
  if (!text) return undefined;
  try {
    const filter: unknown = JSON.parse(text);
    return typeof filter === 'object' && filter !== null
      ? (filter as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the filter of a link over into the list and then out of the address. From there on the
 * list keeps its filters in memory only: what people type is never written into the address.
 */
export function useFilterFromLocation(): void {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const { setFilters } = useListContext();
  useEffect(() => {
    const filter = filterOf(search);
    if (!filter) return;
    setFilters(filter);
    const rest = new URLSearchParams(search);
    rest.delete('filter');
    navigate({ pathname, search: rest.toString() }, { replace: true });
  }, [search, pathname, navigate, setFilters]);
}
