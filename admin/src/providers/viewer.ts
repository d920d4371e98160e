import type { PlacewellDataProvider } from './dataProvider';
import { errorBody } from './dataProvider/errors';

/** The person signed in, as the API describes them. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisationId: string;
  /** Undefined where the role may not see organisations. */
  readonly organisationName: string | undefined;
  readonly specialistId: string | null;
  readonly partnerId: string | null;
  /** The language of the account: en or cy. */
  readonly locale: string;
  readonly permissions: readonly string[];
}

type AskedViewer = Omit<Viewer, 'organisationName'>;

export const viewerQuery = `query viewer {
  viewer { id name role organisationId specialistId partnerId locale permissions }
}`;

export const viewerOrganisationQuery = `query viewerOrganisation($id: ID!) {
  organisation(id: $id) { name }
}`;

async function organisationName(
  dataProvider: PlacewellDataProvider,
  { organisationId, permissions }: AskedViewer,
): Promise<string | undefined> {
  if (!permissions.includes('organisation.read')) return undefined;
  const answer = await dataProvider.query<{ organisation: { name: string } | null }>(
    viewerOrganisationQuery,
    { id: organisationId },
  );
  return answer.organisation?.name;
}

/** Asks the API who is signed in. Null when nobody is. */
export async function fetchViewer(dataProvider: PlacewellDataProvider): Promise<Viewer | null> {
  try {
    const { viewer } = await dataProvider.query<{ viewer: AskedViewer | null }>(viewerQuery);
    return viewer && { ...viewer, organisationName: await organisationName(dataProvider, viewer) };
  } catch (error) {
    if (errorBody(error)?.code === 'UNAUTHENTICATED') return null;
    throw error;
  }
}
