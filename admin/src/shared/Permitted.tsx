import type { ReactNode } from 'react';
import { useCanAccess } from 'react-admin';
import { AccessDeniedPage } from '../layout/messagePages';
import { PageSkeleton } from './PageSkeleton';

/** A page that is no record's, for those who may see what it shows. */
export function Permitted({ resource, children }: { resource: string; children: ReactNode }) {
  const { canAccess, isPending } = useCanAccess({ resource, action: 'list' });
  if (isPending) return <PageSkeleton />;
  return canAccess ? children : <AccessDeniedPage />;
}
