import SessionIcon from '@mui/icons-material/EventAvailableOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const sessions: ResourceModule = {
  name: 'sessions',
  fields,
  icon: SessionIcon,
  menu: { group: 'people', order: 4 },
  list: lazyPage(() => import('./SessionList'), 'SessionList'),
};
