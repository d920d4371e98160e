import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { DataProviderContext, useDataProvider } from 'react-admin';
import type { PlacewellDataProvider } from '../providers/dataProvider';
import type { SchemaIndex } from '../providers/dataProvider/introspection';
import { codesKey } from './codes/useCodes';

const SchemaContext = createContext<SchemaIndex | undefined>(undefined);

/** Hands the printed schema to forms. react-admin's data provider hook gives functions only. */
export const SchemaProvider = ({
  index,
  children,
}: {
  index: SchemaIndex;
  children: ReactNode;
}) => <SchemaContext.Provider value={index}>{children}</SchemaContext.Provider>;

/** The printed schema. */
export function useSchemaIndex(): SchemaIndex {
  const index = useContext(SchemaContext);
  if (!index) throw new Error('SchemaProvider is missing');
  return index;
}

/** The API with its commands and page queries; an ended session leads to the sign-in page. */
export const useApi = () => useDataProvider<PlacewellDataProvider>();

/**
 * The API for what somebody types: an ended session is a refusal like any other. `useApi` would leave the page, and what
 * was typed with it, and answer with nothing, as if it were done.
 */
export const useApiWhileTyping = () => useContext(DataProviderContext) as PlacewellDataProvider;

/** Loads again what the page shows, after a change; code lists and the viewer stay. */
export function useReload(): () => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(
    () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== codesKey[0] && queryKey[0] !== 'auth',
      }),
    [queryClient],
  );
}
