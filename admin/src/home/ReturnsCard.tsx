import { Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermitted } from '../access/usePermitted';
import { today } from '../i18n/format';
import { useViewer } from '../layout/useViewer';
import { DueField, ReturnStatus, usePeriodName } from '../resources/returnPeriods/PeriodFields';
import {
  type DueReturn,
  type PreparedRevision,
  reasonToAct,
} from '../resources/returnPeriods/reasonToAct';
import { useApi } from '../shared/api';
import type { Column } from '../shared/list/columns';
import { RecordLink } from '../shared/list/RecordLink';
import { Rows } from '../shared/list/Rows';
import { SectionCard } from '../shared/SectionCard';

/** The latest months and quarters, and what is prepared and waits for signatures. */
export const dueReturnsQuery = `query dueReturns($filter: ReturnPeriodFilter!) {
  periods: allReturnPeriods(perPage: 12, sortField: dueOn, sortOrder: desc, filter: $filter) {
    id kind firstDay lastDay dueOn status editsEnded workingDaysLeft latestRevisionId
  }
  prepared: allReturnRevisions(perPage: 12, filter: { status: "prepared" }) {
    id preparedAt signatures(first: 100) { partnerId signedAt }
  }
}`;

interface Answer {
  readonly periods: readonly DueReturn[];
  readonly prepared: readonly PreparedRevision[];
}

const Period = (period: DueReturn) => (
  <RecordLink resource="returnPeriods" id={period.id}>
    {usePeriodName()(period)}
  </RecordLink>
);
const Reason = ({ reason }: { reason: string }) => <>{useTranslate()(`returns.home.${reason}`)}</>;

type Row = DueReturn & { readonly reason: string };

const columns: readonly Column<Row>[] = [
  {
    source: 'firstDay',
    label: 'resources.returnPeriods.fields.firstDay',
    render: (period) => <Period {...period} />,
  },
  {
    source: 'reason',
    label: 'resources.returnPeriods.fields.status',
    render: ({ reason, status }) =>
      status === 'overdue' ? <ReturnStatus status={status} /> : <Reason reason={reason} />,
  },
  {
    source: 'dueOn',
    label: 'resources.returnPeriods.fields.dueOn',
    render: (period) => <DueField {...period} />,
  },
];

/** The returns on which the viewer has to act, with the working days left; nothing where there are none. */
export function ReturnsCard() {
  const translate = useTranslate();
  const api = useApi();
  const viewer = useViewer();
  const maySee = usePermitted('return.read');
  const { data } = useQuery({
    queryKey: ['dueReturns'],
    queryFn: () => api.query<Answer>(dueReturnsQuery, { filter: { to: today() } }),
    enabled: maySee,
  });
  const partnerId = viewer?.partnerId ?? null;
  const rows = (data?.periods ?? []).flatMap((period): Row[] => {
    const prepared = data?.prepared.find(({ id }) => id === period.latestRevisionId);
    const reason = reasonToAct(period, prepared, { partnerId, today: today() });
    return reason ? [{ ...period, reason }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <SectionCard
      title="returns.home.title"
      actions={
        <MuiLink component={Link} to="/returnPeriods" variant="body2">
          {translate('returns.home.all')}
        </MuiLink>
      }
      flush
    >
      <Rows resource="returnPeriods" rows={rows} columns={columns} />
    </SectionCard>
  );
}
