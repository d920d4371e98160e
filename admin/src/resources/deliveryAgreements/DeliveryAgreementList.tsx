import { RecordList } from '../../shared/list/RecordList';
import { OrganisationFilter } from '../organisations/OrganisationFilter';
import { agreementColumns } from './columns';
import type { DeliveryAgreement } from './fields';

export const DeliveryAgreementList = () => (
  <RecordList<DeliveryAgreement>
    columns={agreementColumns}
    sort={{ field: 'contractNumber', order: 'ASC' }}
    filters={[<OrganisationFilter key="partner" source="partnerId" />]}
  />
);
