import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';

/** Local authorities come with the product: they are chosen and named, and have no pages. */
export const localAuthorities: ResourceModule = {
  name: 'localAuthorities',
  fields,
  icon: PlaceIcon,
};
