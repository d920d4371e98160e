import JobIcon from '@mui/icons-material/WorkOutlineOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { JobList } from './JobList';

export const jobs: ResourceModule = {
  name: 'jobs',
  fields,
  icon: JobIcon,
  menu: { group: 'work', order: 3 },
  list: JobList,
  recordRepresentation: 'title',
};
