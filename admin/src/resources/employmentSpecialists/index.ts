import SpecialistIcon from '@mui/icons-material/SupportAgentOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const employmentSpecialists: ResourceModule = {
  name: 'employmentSpecialists',
  fields,
  icon: SpecialistIcon,
  menu: { group: 'organisation', order: 4 },
  list: lazyPage(() => import('./EmploymentSpecialistList'), 'EmploymentSpecialistList'),
  show: lazyPage(() => import('./EmploymentSpecialistShow'), 'EmploymentSpecialistShow'),
  create: lazyPage(() => import('./EmploymentSpecialistCreate'), 'EmploymentSpecialistCreate'),
  edit: lazyPage(() => import('./EmploymentSpecialistEdit'), 'EmploymentSpecialistEdit'),
};
