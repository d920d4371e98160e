import AdjustmentIcon from '@mui/icons-material/TuneOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';

/** Reached from the person and from the employer; a list of all of them serves nobody. */
export const adjustments: ResourceModule = { name: 'adjustments', fields, icon: AdjustmentIcon };
