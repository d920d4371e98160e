import ComparisonIcon from '@mui/icons-material/ViewColumnOutlined';
import type { PageModule } from '../../resources/types';
import { ComparisonPage } from './ComparisonPage';

export const comparison: PageModule = {
  path: '/comparison',
  label: 'comparison.title',
  icon: ComparisonIcon,
  menu: { group: 'performance', order: 2 },
  element: <ComparisonPage />,
  access: { action: 'list', resource: 'kpis' },
};
