import CalendarIcon from '@mui/icons-material/EventBusyOutlined';
import type { ResourceModule } from '../types';
import { BankHolidayList } from './BankHolidayList';
import { fields } from './fields';

export const bankHolidays: ResourceModule = {
  name: 'bankHolidays',
  fields,
  icon: CalendarIcon,
  menu: { group: 'administration', order: 9 },
  list: BankHolidayList,
};
