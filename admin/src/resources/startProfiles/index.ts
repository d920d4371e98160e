import ProfileIcon from '@mui/icons-material/GridOnOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const startProfiles: ResourceModule = {
  name: 'startProfiles',
  fields,
  icon: ProfileIcon,
  menu: { group: 'settings', order: 2 },
  list: lazyPage(() => import('./StartProfileList'), 'StartProfileList'),
  show: lazyPage(() => import('./StartProfileShow'), 'StartProfileShow'),
};
