import { useViewer } from '../layout/useViewer';
import { lazyPage } from '../shared/lazyPage';
import { PageSkeleton } from '../shared/PageSkeleton';
import { SpecialistHome } from './SpecialistHome';

const AccountableBodyHome = lazyPage(() => import('./AccountableBodyHome'), 'AccountableBodyHome');
const AnalystHome = lazyPage(() => import('./AnalystHome'), 'AnalystHome');
const DepartmentHome = lazyPage(() => import('./DepartmentHome'), 'DepartmentHome');
const ManagerHome = lazyPage(() => import('./ManagerHome'), 'ManagerHome');
const SystemHome = lazyPage(() => import('./SystemHome'), 'SystemHome');

/** The first page after signing in: what the viewer's role has to do today. */
export function HomePage() {
  const viewer = useViewer();
  switch (viewer?.role) {
    case undefined:
      return <PageSkeleton />;
    case 'EMPLOYMENT_SPECIALIST':
      return <SpecialistHome specialistId={viewer?.specialistId ?? null} />;
    case 'PARTNER_MANAGER':
    case 'API_CLIENT_PARTNER':
      return <ManagerHome />;
    case 'AB_ADMINISTRATOR':
    case 'API_CLIENT_AB':
      return <AccountableBodyHome />;
    case 'SYSTEM_ADMINISTRATOR':
      return <SystemHome />;
    case 'DWP_VIEWER':
      return <DepartmentHome />;
    default:
      return <AnalystHome />;
  }
}
