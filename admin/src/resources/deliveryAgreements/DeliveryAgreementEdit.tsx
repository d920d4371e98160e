import { EditPage } from '../../shared/record/CommandPage';
import { OrganisationField } from '../organisations/OrganisationField';
import { updateDeliveryAgreement } from './DeliveryAgreementInputs';
import type { DeliveryAgreement } from './fields';

export const DeliveryAgreementEdit = () => (
  <EditPage<DeliveryAgreement>
    command={updateDeliveryAgreement}
    title={({ contractNumber }) => contractNumber}
    intro={({ partner }) => <OrganisationField organisation={partner} />}
  />
);
