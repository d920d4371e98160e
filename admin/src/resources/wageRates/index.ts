import WageIcon from '@mui/icons-material/PaymentsOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { WageRateList } from './WageRateList';

export const wageRates: ResourceModule = {
  name: 'wageRates',
  fields,
  icon: WageIcon,
  menu: { group: 'administration', order: 10 },
  list: WageRateList,
};
