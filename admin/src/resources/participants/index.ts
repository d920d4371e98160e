import PeopleIcon from '@mui/icons-material/PeopleAltOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const participants: ResourceModule = {
  name: 'participants',
  fields,
  icon: PeopleIcon,
  menu: { group: 'people', order: 1 },
  list: lazyPage(() => import('./ParticipantList'), 'ParticipantList'),
  show: lazyPage(() => import('./ParticipantShow'), 'ParticipantShow'),
  edit: lazyPage(() => import('./ParticipantEdit'), 'ParticipantEdit'),
};
