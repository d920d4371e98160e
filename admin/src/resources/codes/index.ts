import CodeIcon from '@mui/icons-material/LabelOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

/** Codes are reached from their list. */
export const codes: ResourceModule = {
  name: 'codes',
  fields,
  icon: CodeIcon,
  show: lazyPage(() => import('./CodeShow'), 'CodeShow'),
  create: lazyPage(() => import('./CodeCreate'), 'CodeCreate'),
  edit: lazyPage(() => import('./CodeEdit'), 'CodeEdit'),
};
