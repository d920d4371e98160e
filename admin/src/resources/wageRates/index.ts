import WageIcon from '@mui/icons-material/PaymentsOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const wageRates: ResourceModule = {
  name: 'wageRates',
  fields,
  icon: WageIcon,
  menu: { group: 'settings', order: 6 },
  list: lazyPage(() => import('./WageRateList'), 'WageRateList'),
};
