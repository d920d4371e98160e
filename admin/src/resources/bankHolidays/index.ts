import CalendarIcon from '@mui/icons-material/EventBusyOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const bankHolidays: ResourceModule = {
  name: 'bankHolidays',
  fields,
  icon: CalendarIcon,
  menu: { group: 'settings', order: 5 },
  list: lazyPage(() => import('./BankHolidayList'), 'BankHolidayList'),
};
