import SessionIcon from '@mui/icons-material/EventAvailableOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { SessionList } from './SessionList';

export const sessions: ResourceModule = {
  name: 'sessions',
  fields,
  icon: SessionIcon,
  menu: { group: 'people', order: 4 },
  list: SessionList,
};
