import ProfileIcon from '@mui/icons-material/GridOnOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { StartProfileList } from './StartProfileList';
import { StartProfileShow } from './StartProfileShow';

export const startProfiles: ResourceModule = {
  name: 'startProfiles',
  fields,
  icon: ProfileIcon,
  menu: { group: 'performance', order: 30 },
  list: StartProfileList,
  show: StartProfileShow,
};
