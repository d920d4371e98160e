import DuplicateIcon from '@mui/icons-material/CallMerge';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { PossibleDuplicateList } from './PossibleDuplicateList';

export const possibleDuplicates: ResourceModule = {
  name: 'possibleDuplicates',
  fields,
  icon: DuplicateIcon,
  menu: { group: 'people', order: 5 },
  list: PossibleDuplicateList,
};
