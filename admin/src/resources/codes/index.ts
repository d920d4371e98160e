import CodeIcon from '@mui/icons-material/LabelOutlined';
import type { ResourceModule } from '../types';
import { CodeCreate } from './CodeCreate';
import { CodeEdit } from './CodeEdit';
import { CodeShow } from './CodeShow';
import { fields } from './fields';

/** Codes are reached from their list. */
export const codes: ResourceModule = {
  name: 'codes',
  fields,
  icon: CodeIcon,
  show: CodeShow,
  create: CodeCreate,
  edit: CodeEdit,
};
