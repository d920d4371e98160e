import { setToday } from '../i18n/format';
import type { PlacewellDataProvider } from './dataProvider';
import { errorBody } from './dataProvider/errors';

/** The person signed in, as the API describes them. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisationId: string;
  /** Null where the role may not see organisations. */
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly nameCy: string;
  } | null;
  readonly specialistId: string | null;
  readonly partnerId: string | null;
  /** Accountable bodies whose programme the viewer may see today. */
  readonly accountableBodyIds: readonly string[];
  /** The language of the account: en or cy. */
  readonly locale: string;
  readonly permissions: readonly string[];
}

interface AskedViewer extends Viewer {
  /** The API's calendar date. */
  readonly today: string;
}

export const viewerQuery = `query viewer {
  viewer {
    id name role organisationId specialistId partnerId accountableBodyIds locale permissions today
    organisation { id name nameCy }
  }
}`;

/** Asks the API who is signed in, and what day it is. Null when nobody is. */
export async function fetchViewer(dataProvider: PlacewellDataProvider): Promise<Viewer | null> {
  try {
    const { viewer } = await dataProvider.query<{ viewer: AskedViewer | null }>(viewerQuery);
    if (!viewer) return null;
    const { today, ...known } = viewer;
    setToday(today);
    return known;
  } catch (error) {
    if (errorBody(error)?.code === 'UNAUTHENTICATED') return null;
    throw error;
  }
}
