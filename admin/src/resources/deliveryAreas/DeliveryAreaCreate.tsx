import { CreatePage } from '../../shared/record/CommandPage';
import { createDeliveryArea } from './DeliveryAreaInputs';

export const DeliveryAreaCreate = () => <CreatePage command={createDeliveryArea} />;
