import MilestoneIcon from '@mui/icons-material/EmojiEventsOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { MilestoneList } from './MilestoneList';

export const milestones: ResourceModule = {
  name: 'milestones',
  fields,
  icon: MilestoneIcon,
  menu: { group: 'work', order: 4 },
  list: MilestoneList,
};
