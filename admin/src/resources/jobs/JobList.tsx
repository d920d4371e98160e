import { DateInput, SelectInput } from 'react-admin';
import { CodeInput } from '../../shared/codes/CodeInput';
import { RecordList } from '../../shared/list/RecordList';
import { PartnerFilter } from '../organisations/PartnerFilter';
import { jobColumns } from './columns';
import type { Job } from './fields';

const states = [
  { id: true, name: 'resources.jobs.goesOn' },
  { id: false, name: 'resources.jobs.isOver' },
];

export const JobList = () => (
  <RecordList<Job>
    columns={jobColumns}
    sort={{ field: 'startedOn', order: 'DESC' }}
    search="people"
    filters={[
      <SelectInput key="open" source="open" choices={states} />,
      <CodeInput key="kind" source="kind" list="job_kind" />,
      <CodeInput key="sector" source="sector" list="sector" />,
      <DateInput key="from" source="startedFrom" />,
      <DateInput key="to" source="startedTo" />,
      <PartnerFilter key="partner" source="partnerId" />,
    ]}
  />
);
