import EmployerIcon from '@mui/icons-material/StorefrontOutlined';
import type { ResourceModule } from '../types';
import { EmployerCreate, EmployerEdit } from './EmployerForms';
import { EmployerList } from './EmployerList';
import { EmployerShow } from './EmployerShow';
import { fields } from './fields';

export const employers: ResourceModule = {
  name: 'employers',
  fields,
  icon: EmployerIcon,
  menu: { group: 'work', order: 1 },
  list: EmployerList,
  show: EmployerShow,
  create: EmployerCreate,
  edit: EmployerEdit,
  recordRepresentation: 'name',
};
