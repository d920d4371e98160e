import TargetIcon from '@mui/icons-material/TrackChangesOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { MeasureList } from './MeasureList';
import { MeasureShow } from './MeasureShow';

export const measures: ResourceModule = {
  name: 'measures',
  fields,
  icon: TargetIcon,
  menu: { group: 'performance', order: 20 },
  list: MeasureList,
  show: MeasureShow,
};
