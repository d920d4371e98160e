import ListIcon from '@mui/icons-material/ListAltOutlined';
import type { ResourceModule } from '../types';
import { CodeListList } from './CodeListList';
import { CodeListShow } from './CodeListShow';
import { fields } from './fields';

export const codeLists: ResourceModule = {
  name: 'codeLists',
  fields,
  icon: ListIcon,
  menu: { group: 'administration', order: 8 },
  list: CodeListList,
  show: CodeListShow,
};
