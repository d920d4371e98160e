import type { AuthProvider, UserIdentity } from 'ra-core';
import { canAccess } from '../access/permissionOf';
import type { AuthRequests } from './authRequests';
import type { Viewer } from './viewer';

/** react-admin's identity of the person signed in, with what the API says of them. */
export type ViewerIdentity = UserIdentity & Viewer;

/** react-admin's provider and the change of one's own password. */
export type PlacewellAuthProvider = AuthProvider & Pick<AuthRequests, 'changePassword'>;

const notSignedIn = () => new Error('ra.auth.auth_check_error');

/**
 * Sign-in by cookie session. The viewer is asked once per session and kept in memory only;
 * signing in or out, or an UNAUTHENTICATED answer, forgets it.
 */
export function createAuthProvider(
  requests: AuthRequests,
  fetchViewer: () => Promise<Viewer | null>,
): PlacewellAuthProvider {
  let asked: Promise<Viewer | null> | undefined;
  const forget = () => {
    asked = undefined;
  };
  const viewer = async (): Promise<Viewer> => {
    asked ??= fetchViewer();
    const found = await asked.catch((error: unknown) => {
      forget();
      throw error;
    });
    if (found) return found;
    forget();
    throw notSignedIn();
  };

  return {
    changePassword: requests.changePassword,
    login: async ({ email, password }: { email: string; password: string }) => {
      await requests.signIn(email, password);
      forget();
    },
    logout: async () => {
      forget();
      await requests.signOut().catch(() => undefined);
    },
    checkAuth: async () => {
      await viewer().catch((error: { status?: number }) => {
        // An API that is down has not signed anybody out: the page itself shows the fault.
        if (error.status === undefined || error.status === 401) throw notSignedIn();
      });
    },
    checkError: async ({ status }: { status?: number }) => {
      if (status !== 401) return;
      forget();
      throw notSignedIn();
    },
    getIdentity: async (): Promise<ViewerIdentity> => {
      const found = await viewer();
      return { ...found, fullName: found.name };
    },
    getPermissions: async () => (await viewer()).permissions,
    canAccess: async (question) => canAccess((await viewer()).permissions, question),
  };
}
