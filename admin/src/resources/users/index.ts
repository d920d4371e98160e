import UserIcon from '@mui/icons-material/ManageAccountsOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { UserCreate } from './UserCreate';
import { UserEdit } from './UserEdit';
import { UserList } from './UserList';
import { UserShow } from './UserShow';

export const users: ResourceModule = {
  name: 'users',
  fields,
  icon: UserIcon,
  menu: { group: 'administration', order: 4 },
  list: UserList,
  show: UserShow,
  create: UserCreate,
  edit: UserEdit,
};
