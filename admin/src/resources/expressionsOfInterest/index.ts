import InterestIcon from '@mui/icons-material/WavingHandOutlined';
import type { ResourceModule } from '../types';
import { ExpressionCreate } from './ExpressionCreate';
import { ExpressionList } from './ExpressionList';
import { ExpressionShow } from './ExpressionShow';
import { fields } from './fields';

export const expressionsOfInterest: ResourceModule = {
  name: 'expressionsOfInterest',
  fields,
  icon: InterestIcon,
  menu: { group: 'people', order: 2 },
  list: ExpressionList,
  show: ExpressionShow,
  create: ExpressionCreate,
};
