import UserIcon from '@mui/icons-material/ManageAccountsOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const users: ResourceModule = {
  name: 'users',
  fields,
  icon: UserIcon,
  menu: { group: 'organisation', order: 5 },
  list: lazyPage(() => import('./UserList'), 'UserList'),
  show: lazyPage(() => import('./UserShow'), 'UserShow'),
  create: lazyPage(() => import('./UserCreate'), 'UserCreate'),
  edit: lazyPage(() => import('./UserEdit'), 'UserEdit'),
};
