import ForecastIcon from '@mui/icons-material/InsightsOutlined';
import type { PageModule } from '../../resources/types';
import { ForecastPage } from './ForecastPage';

export const forecast: PageModule = {
  path: '/forecast',
  label: 'forecast.title',
  icon: ForecastIcon,
  menu: { group: 'performance', order: 4 },
  element: <ForecastPage />,
  access: { action: 'list', resource: 'kpis' },
};
