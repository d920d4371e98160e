import FunnelIcon from '@mui/icons-material/FilterAltOutlined';
import type { PageModule } from '../../resources/types';
import { FunnelPage } from './FunnelPage';

export const funnel: PageModule = {
  path: '/funnel',
  label: 'funnel.menu',
  icon: FunnelIcon,
  menu: { group: 'performance', order: 3 },
  element: <FunnelPage />,
  access: { action: 'list', resource: 'kpis' },
};
