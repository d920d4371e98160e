import OrganisationIcon from '@mui/icons-material/ApartmentOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const organisations: ResourceModule = {
  name: 'organisations',
  fields,
  icon: OrganisationIcon,
  menu: { group: 'organisation', order: 1 },
  list: lazyPage(() => import('./OrganisationList'), 'OrganisationList'),
  show: lazyPage(() => import('./OrganisationShow'), 'OrganisationShow'),
  create: lazyPage(() => import('./OrganisationCreate'), 'OrganisationCreate'),
  edit: lazyPage(() => import('./OrganisationEdit'), 'OrganisationEdit'),
};
