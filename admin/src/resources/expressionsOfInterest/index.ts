import InterestIcon from '@mui/icons-material/WavingHandOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const expressionsOfInterest: ResourceModule = {
  name: 'expressionsOfInterest',
  fields,
  icon: InterestIcon,
  menu: { group: 'people', order: 2 },
  list: lazyPage(() => import('./ExpressionList'), 'ExpressionList'),
  show: lazyPage(() => import('./ExpressionShow'), 'ExpressionShow'),
  create: lazyPage(() => import('./ExpressionCreate'), 'ExpressionCreate'),
};
