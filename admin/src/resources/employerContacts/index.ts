import ContactIcon from '@mui/icons-material/ForumOutlined';
import type { ResourceModule } from '../types';
import { EmployerContactList } from './EmployerContactList';
import { fields } from './fields';

export const employerContacts: ResourceModule = {
  name: 'employerContacts',
  fields,
  icon: ContactIcon,
  menu: { group: 'work', order: 2 },
  list: EmployerContactList,
};
