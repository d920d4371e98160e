import { DateInput, SelectInput } from 'react-admin';
import { CodeInput } from '../../shared/codes/CodeInput';
import { RecordList } from '../../shared/list/RecordList';
import { PartnerFilter } from '../organisations/PartnerFilter';
import { milestoneColumns } from './columns';
import type { Milestone } from './fields';

const paths = [
  { id: true, name: 'resources.milestones.onePath' },
  { id: false, name: 'resources.milestones.agreed' },
];

/** Milestones, and with the filter on paths the work list of those that only one path shows. */
export const MilestoneList = () => (
  <RecordList<Milestone>
    columns={milestoneColumns}
    sort={{ field: 'achievedOn', order: 'DESC' }}
    search="people"
    filters={[
      <SelectInput key="paths" source="onePathOnly" choices={paths} />,
      <CodeInput key="type" source="type" list="milestone_type" />,
      <CodeInput key="path" source="evidencePath" list="evidence_path" />,
      <DateInput key="from" source="achievedFrom" />,
      <DateInput key="to" source="achievedTo" />,
      <PartnerFilter key="partner" source="partnerId" />,
    ]}
  />
);
