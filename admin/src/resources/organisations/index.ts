import OrganisationIcon from '@mui/icons-material/ApartmentOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { OrganisationCreate } from './OrganisationCreate';
import { OrganisationEdit } from './OrganisationEdit';
import { OrganisationList } from './OrganisationList';
import { OrganisationShow } from './OrganisationShow';

export const organisations: ResourceModule = {
  name: 'organisations',
  fields,
  icon: OrganisationIcon,
  menu: { group: 'administration', order: 1 },
  list: OrganisationList,
  show: OrganisationShow,
  create: OrganisationCreate,
  edit: OrganisationEdit,
};
