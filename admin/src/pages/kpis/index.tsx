import KpiIcon from '@mui/icons-material/QueryStatsOutlined';
import type { PageModule } from '../../resources/types';
import { lazyPage } from '../../shared/lazyPage';

const KpiPage = lazyPage(() => import('./KpiPage'), 'KpiPage');

export const kpis: PageModule = {
  path: '/kpis',
  label: 'kpis.menu',
  icon: KpiIcon,
  menu: { group: 'performance', order: 1 },
  element: <KpiPage />,
  access: { action: 'list', resource: 'kpis' },
};
