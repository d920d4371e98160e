import ReferralIcon from '@mui/icons-material/AssignmentIndOutlined';
import { lazyPage } from '../../shared/lazyPage';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { JourneyRoute } from './JourneyRoute';

/** Journeys as lists of work. Each is told on the page of its person; earlier ones have a page of their own. */
export const referrals: ResourceModule = {
  name: 'referrals',
  fields,
  icon: ReferralIcon,
  menu: { group: 'people', order: 3 },
  list: lazyPage(() => import('./ReferralList'), 'ReferralList'),
  children: JourneyRoute,
};
