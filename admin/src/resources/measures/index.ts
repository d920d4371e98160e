import TargetIcon from '@mui/icons-material/TrackChangesOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const measures: ResourceModule = {
  name: 'measures',
  fields,
  icon: TargetIcon,
  menu: { group: 'settings', order: 1 },
  list: lazyPage(() => import('./MeasureList'), 'MeasureList'),
  show: lazyPage(() => import('./MeasureShow'), 'MeasureShow'),
};
