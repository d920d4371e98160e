import KeyIcon from '@mui/icons-material/VpnKeyOutlined';
import type { ResourceModule } from '../types';
import { ApiClientCreate } from './ApiClientCreate';
import { ApiClientList } from './ApiClientList';
import { ApiClientShow } from './ApiClientShow';
import { fields } from './fields';

export const apiClients: ResourceModule = {
  name: 'apiClients',
  fields,
  icon: KeyIcon,
  menu: { group: 'administration', order: 5 },
  list: ApiClientList,
  show: ApiClientShow,
  create: ApiClientCreate,
};
