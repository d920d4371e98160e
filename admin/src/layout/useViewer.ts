import { useGetIdentity } from 'react-admin';
import type { ViewerIdentity } from '../providers/authProvider';

/** The person signed in, or undefined while that is being asked. */
export function useViewer(): ViewerIdentity | undefined {
  return useGetIdentity().identity as ViewerIdentity | undefined;
}
