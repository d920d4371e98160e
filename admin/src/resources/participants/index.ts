import PeopleIcon from '@mui/icons-material/PeopleAltOutlined';
import type { ResourceModule } from '../types';
import { fields } from './fields';
import { ParticipantEdit } from './ParticipantEdit';
import { ParticipantList } from './ParticipantList';
import { ParticipantShow } from './ParticipantShow';

export const participants: ResourceModule = {
  name: 'participants',
  fields,
  icon: PeopleIcon,
  menu: { group: 'people', order: 1 },
  list: ParticipantList,
  show: ParticipantShow,
  edit: ParticipantEdit,
};
