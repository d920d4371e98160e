import { Box } from '@mui/material';
import { SelectInput, useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { daysAfter, today } from '../../i18n/format';
import { useViewer } from '../../layout/useViewer';
import { EmptyState } from '../../shared/EmptyState';
import { RecordList } from '../../shared/list/RecordList';
import { ContactsCard } from './ContactsCard';
import { calendarColumns, departmentColumns } from './columns';
import type { ReturnPeriodRow } from './types';

const kinds = ['month', 'quarter'].map((id) => ({ id, name: `returns.kind.${id}` }));
const statuses = [
  'before_placewell',
  'upcoming',
  'open',
  'overdue',
  'closed',
  'under_way',
  'submitted',
  'accepted',
  'sent_back',
];
const submittedStatuses = ['submitted', 'accepted', 'sent_back'];
const named = (names: readonly string[]) =>
  names.map((id) => ({ id, name: `returns.status.${id}` }));

/** Days ahead that the calendar shows: the present quarter and its end. */
const ahead = 31;

/** The months and quarters that are returned, the latest first. */
export function ReturnCalendar() {
  const translate = useTranslate();
  const isDepartment = useViewer()?.role === 'DWP_VIEWER';
  const mayKeep = usePermitted('return.manage');
  return (
    <>
      <RecordList<ReturnPeriodRow>
        columns={isDepartment ? departmentColumns : calendarColumns}
        sort={{ field: 'firstDay', order: 'DESC' }}
        filter={{ to: daysAfter(today(), ahead) }}
        subtitle={translate(
          isDepartment ? 'resources.returnPeriods.introDwp' : 'resources.returnPeriods.intro',
        )}
        filters={[
          <SelectInput key="kind" source="kind" choices={kinds} />,
          <SelectInput
            key="status"
            source="status"
            choices={named(isDepartment ? submittedStatuses : statuses)}
          />,
        ]}
        empty={isDepartment ? <EmptyState text="returns.home.none" /> : undefined}
      />
      {mayKeep && (
        <Box sx={{ mt: 2.5 }}>
          <ContactsCard />
        </Box>
      )}
    </>
  );
}
