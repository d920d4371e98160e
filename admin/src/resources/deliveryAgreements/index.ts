import AgreementIcon from '@mui/icons-material/HandshakeOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const deliveryAgreements: ResourceModule = {
  name: 'deliveryAgreements',
  fields,
  icon: AgreementIcon,
  menu: { group: 'organisation', order: 2 },
  list: lazyPage(() => import('./DeliveryAgreementList'), 'DeliveryAgreementList'),
  show: lazyPage(() => import('./DeliveryAgreementShow'), 'DeliveryAgreementShow'),
  create: lazyPage(() => import('./DeliveryAgreementCreate'), 'DeliveryAgreementCreate'),
  edit: lazyPage(() => import('./DeliveryAgreementEdit'), 'DeliveryAgreementEdit'),
};
