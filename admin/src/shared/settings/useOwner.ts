import { useViewer } from '../../layout/useViewer';

/** Whose settings the viewer sets: the own accountable body's, or with null the national ones. */
export function useOwner(): string | null {
  const viewer = useViewer();
  if (!viewer) return null;
  const { accountableBodyIds, organisationId } = viewer;
  return accountableBodyIds.includes(organisationId) ? organisationId : null;
}

/** The accountable body whose settings are in force for the viewer; null where there is none or several. */
export function useBody(): string | null {
  const bodies = useViewer()?.accountableBodyIds ?? [];
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}
