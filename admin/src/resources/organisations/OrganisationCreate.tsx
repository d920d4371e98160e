import { CreatePage } from '../../shared/record/CommandPage';
import { createOrganisation } from './OrganisationInputs';

export const OrganisationCreate = () => (
  <CreatePage command={createOrganisation} defaults={{ kind: 'delivery_partner' }} />
);
