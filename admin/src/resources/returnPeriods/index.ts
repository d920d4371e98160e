import ReturnIcon from '@mui/icons-material/SendOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { returnRoutes } from './routes';

const ReturnCalendar = lazyPage(() => import('./ReturnCalendar'), 'ReturnCalendar');
const ReturnShow = lazyPage(() => import('./ReturnShow'), 'ReturnShow');

/** Returns to DWP: the calendar, and the desk at which one is prepared, signed and submitted. */
export const returnPeriods: ResourceModule = {
  name: 'returnPeriods',
  fields,
  icon: ReturnIcon,
  menu: { group: 'returns', order: 1 },
  list: ReturnCalendar,
  show: ReturnShow,
  children: returnRoutes,
};
