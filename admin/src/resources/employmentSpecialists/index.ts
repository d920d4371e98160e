import SpecialistIcon from '@mui/icons-material/SupportAgentOutlined';
import type { ResourceModule } from '../types';
import { EmploymentSpecialistCreate } from './EmploymentSpecialistCreate';
import { EmploymentSpecialistEdit } from './EmploymentSpecialistEdit';
import { EmploymentSpecialistList } from './EmploymentSpecialistList';
import { EmploymentSpecialistShow } from './EmploymentSpecialistShow';
import { fields } from './fields';

export const employmentSpecialists: ResourceModule = {
  name: 'employmentSpecialists',
  fields,
  icon: SpecialistIcon,
  menu: { group: 'people', order: 90 },
  list: EmploymentSpecialistList,
  show: EmploymentSpecialistShow,
  create: EmploymentSpecialistCreate,
  edit: EmploymentSpecialistEdit,
};
