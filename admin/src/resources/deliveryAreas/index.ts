import AreaIcon from '@mui/icons-material/MapOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const deliveryAreas: ResourceModule = {
  name: 'deliveryAreas',
  fields,
  icon: AreaIcon,
  menu: { group: 'organisation', order: 3 },
  list: lazyPage(() => import('./DeliveryAreaList'), 'DeliveryAreaList'),
  show: lazyPage(() => import('./DeliveryAreaShow'), 'DeliveryAreaShow'),
  create: lazyPage(() => import('./DeliveryAreaCreate'), 'DeliveryAreaCreate'),
  edit: lazyPage(() => import('./DeliveryAreaEdit'), 'DeliveryAreaEdit'),
};
