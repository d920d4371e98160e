import ListIcon from '@mui/icons-material/ListAltOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';

export const codeLists: ResourceModule = {
  name: 'codeLists',
  fields,
  icon: ListIcon,
  menu: { group: 'settings', order: 4 },
  list: lazyPage(() => import('./CodeListList'), 'CodeListList'),
  show: lazyPage(() => import('./CodeListShow'), 'CodeListShow'),
};
