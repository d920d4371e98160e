import AreaIcon from '@mui/icons-material/MapOutlined';
import type { ResourceModule } from '../types';
import { DeliveryAreaCreate } from './DeliveryAreaCreate';
import { DeliveryAreaEdit } from './DeliveryAreaEdit';
import { DeliveryAreaList } from './DeliveryAreaList';
import { DeliveryAreaShow } from './DeliveryAreaShow';
import { fields } from './fields';

export const deliveryAreas: ResourceModule = {
  name: 'deliveryAreas',
  fields,
  icon: AreaIcon,
  menu: { group: 'administration', order: 3 },
  list: DeliveryAreaList,
  show: DeliveryAreaShow,
  create: DeliveryAreaCreate,
  edit: DeliveryAreaEdit,
};
