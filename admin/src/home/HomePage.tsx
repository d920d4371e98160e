import ReturnIcon from '@mui/icons-material/AssignmentOutlined';
import { Card } from '@mui/material';
import { useViewer } from '../layout/useViewer';
import { EmptyState } from '../shared/EmptyState';
import { lazyPage } from '../shared/lazyPage';
import { PageSkeleton } from '../shared/PageSkeleton';
import { HomeTitle } from './Home';
import { SpecialistHome } from './SpecialistHome';

const AccountableBodyHome = lazyPage(() => import('./AccountableBodyHome'), 'AccountableBodyHome');
const AnalystHome = lazyPage(() => import('./AnalystHome'), 'AnalystHome');
const ManagerHome = lazyPage(() => import('./ManagerHome'), 'ManagerHome');
const SystemHome = lazyPage(() => import('./SystemHome'), 'SystemHome');

/** DWP reads returns, and nothing else. */
const DepartmentHome = () => (
  <>
    <HomeTitle intro="home.intro.department" />
    <Card>
      <EmptyState icon={ReturnIcon} title="home.returns.none" text="home.returns.text" />
    </Card>
  </>
);

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
