import ContactIcon from '@mui/icons-material/ForumOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const employerContacts: ResourceModule = {
  name: 'employerContacts',
  fields,
  icon: ContactIcon,
  menu: { group: 'work', order: 2 },
  list: lazyPage(() => import('./EmployerContactList'), 'EmployerContactList'),
};
