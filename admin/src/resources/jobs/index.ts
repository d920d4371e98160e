import JobIcon from '@mui/icons-material/WorkOutlineOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const jobs: ResourceModule = {
  name: 'jobs',
  fields,
  icon: JobIcon,
  menu: { group: 'work', order: 3 },
  list: lazyPage(() => import('./JobList'), 'JobList'),
  recordRepresentation: 'title',
};
