import KpiIcon from '@mui/icons-material/QueryStatsOutlined';
import type { PageModule } from '../../resources/types';
import { KpiPage } from './KpiPage';

export const kpis: PageModule = {
  path: '/kpis',
  label: 'kpis.menu',
  icon: KpiIcon,
  menu: { group: 'performance', order: 1 },
  element: <KpiPage />,
  access: { action: 'list', resource: 'measures' },
};
