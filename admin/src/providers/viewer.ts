import type { PlacewellDataProvider } from './dataProvider';
import { errorBody } from './dataProvider/errors';

/** The person signed in, as the API describes them. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly permissions: readonly string[];
  readonly locale: string | null;
}

const viewerQuery = `query viewer {
  viewer { id name email role organisation { id name } permissions locale }
}`;

/** Asks the API who is signed in. Null when nobody is. */
export async function fetchViewer(dataProvider: PlacewellDataProvider): Promise<Viewer | null> {
  try {
    return (await dataProvider.query<{ viewer: Viewer | null }>(viewerQuery)).viewer;
  } catch (error) {
    if (errorBody(error)?.code === 'UNAUTHENTICATED') return null;
    throw error;
  }
}
