import EmployerIcon from '@mui/icons-material/StorefrontOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const employers: ResourceModule = {
  name: 'employers',
  fields,
  icon: EmployerIcon,
  menu: { group: 'work', order: 1 },
  list: lazyPage(() => import('./EmployerList'), 'EmployerList'),
  show: lazyPage(() => import('./EmployerShow'), 'EmployerShow'),
  create: lazyPage(() => import('./EmployerForms'), 'EmployerCreate'),
  edit: lazyPage(() => import('./EmployerForms'), 'EmployerEdit'),
  recordRepresentation: 'name',
};
