import { useTranslate } from 'react-admin';
import { DateField } from '../../shared/fields/DateField';
import type { Column } from '../../shared/list/columns';
import { BodyName } from './BodyName';
import { AnsweredStatus, DueField, usePeriodName } from './PeriodFields';
import type { ReturnPeriodRow } from './types';

const PeriodName = (period: ReturnPeriodRow) => <>{usePeriodName()(period)}</>;
const Kind = ({ kind }: ReturnPeriodRow) => <>{useTranslate()(`returns.kind.${kind}`)}</>;

const period: Column<ReturnPeriodRow> = {
  source: 'firstDay',
  minWidth: 160,
  render: (row) => <PeriodName {...row} />,
};
const kind: Column<ReturnPeriodRow> = {
  source: 'kind',
  render: (row) => <Kind {...row} />,
  // The name of the period tells months and quarters apart.
  hiddenAtFirst: true,
};
const body: Column<ReturnPeriodRow> = {
  source: 'accountableBody',
  sortable: false,
  render: (row) => <BodyName {...row} />,
};
const status: Column<ReturnPeriodRow> = {
  source: 'status',
  sortable: false,
  render: (row) => <AnsweredStatus {...row} />,
};
const revision: Column<ReturnPeriodRow> = {
  source: 'latestNumber',
  sortable: false,
  align: 'right',
  render: ({ latestNumber }) => latestNumber,
};
const due: Column<ReturnPeriodRow> = {
  source: 'dueOn',
  minWidth: 150,
  render: (row) => <DueField {...row} />,
};
const opens: Column<ReturnPeriodRow> = {
  source: 'opensOn',
  sortable: false,
  render: ({ opensOn }) => <DateField value={opensOn} />,
};
const ends: Column<ReturnPeriodRow> = {
  source: 'editsEndOn',
  sortable: false,
  render: ({ editsEndOn }) => <DateField value={editsEndOn} />,
};

/** The calendar of those who work on returns. */
export const calendarColumns = [period, kind, opens, due, ends, status, revision];

/** What DWP sees: whose it is and where it stands. */
export const departmentColumns = [period, body, kind, status, revision];
