import AgreementIcon from '@mui/icons-material/HandshakeOutlined';
import type { ResourceModule } from '../types';
import { DeliveryAgreementCreate } from './DeliveryAgreementCreate';
import { DeliveryAgreementEdit } from './DeliveryAgreementEdit';
import { DeliveryAgreementList } from './DeliveryAgreementList';
import { DeliveryAgreementShow } from './DeliveryAgreementShow';
import { fields } from './fields';

export const deliveryAgreements: ResourceModule = {
  name: 'deliveryAgreements',
  fields,
  icon: AgreementIcon,
  menu: { group: 'administration', order: 2 },
  list: DeliveryAgreementList,
  show: DeliveryAgreementShow,
  create: DeliveryAgreementCreate,
  edit: DeliveryAgreementEdit,
};
