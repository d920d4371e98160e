import KeyIcon from '@mui/icons-material/VpnKeyOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const apiClients: ResourceModule = {
  name: 'apiClients',
  fields,
  icon: KeyIcon,
  menu: { group: 'organisation', order: 6 },
  list: lazyPage(() => import('./ApiClientList'), 'ApiClientList'),
  show: lazyPage(() => import('./ApiClientShow'), 'ApiClientShow'),
  create: lazyPage(() => import('./ApiClientCreate'), 'ApiClientCreate'),
};
