import ReconcileIcon from '@mui/icons-material/CompareArrowsOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { ReconciliationList } from './ReconciliationList';

export const milestoneReconciliations: ResourceModule = {
  name: 'milestoneReconciliations',
  fields,
  icon: ReconcileIcon,
  menu: { group: 'work', order: 5 },
  list: ReconciliationList,
};
