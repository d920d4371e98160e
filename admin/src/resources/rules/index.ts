import RuleIcon from '@mui/icons-material/GavelOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { RuleList } from './RuleList';
import { RuleShow } from './RuleShow';

export const rules: ResourceModule = {
  name: 'rules',
  fields,
  icon: RuleIcon,
  menu: { group: 'settings', order: 3 },
  list: RuleList,
  show: RuleShow,
};
