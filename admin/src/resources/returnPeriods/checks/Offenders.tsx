import { Box, Link as MuiLink, Skeleton } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useApi } from '../../../shared/api';
import { NotRecorded } from '../../../shared/fields/DateField';
import { LoadFailed } from '../../../shared/LoadFailed';
import type { Column } from '../../../shared/list/columns';
import { Pager } from '../../../shared/list/Pager';
import { RecordLink } from '../../../shared/list/RecordLink';
import { Rows } from '../../../shared/list/Rows';
import type { Check } from '../desk/desk';
import { fixPath, type Offender } from './fixPath';

export const offendersQuery = `query returnOffenders($input: ReturnOffendersInput!) {
  returnOffenders(input: $input) {
    count
    offenders { recordId participantId referralId reference partnerId partnerName }
  }
}`;

interface Page {
  readonly count: number;
  readonly offenders: readonly Offender[];
}

const rowsAPage = 10;

type Row = Offender & { readonly id: string };

function FixLink({ fix, offender }: { fix: string; offender: Offender }) {
  const translate = useTranslate();
  const to = fixPath(fix, offender);
  const words = translate(`returns.checks.fix.${fix}`);
  if (!to) return words;
  return (
    <MuiLink
      component={Link}
      to={to}
      aria-label={offender.reference ? `${words}: ${offender.reference}` : undefined}
    >
      {words}
    </MuiLink>
  );
}

const columnsOf = (fix: string): readonly Column<Row>[] => [
  {
    source: 'person',
    label: 'returns.difference.columns.person',
    render: ({ participantId, reference }) =>
      participantId && reference ? (
        <RecordLink resource="participants" id={participantId}>
          {reference}
        </RecordLink>
      ) : (
        <NotRecorded />
      ),
  },
  { source: 'partnerName', label: 'returns.parts.partner' },
  {
    source: 'fix',
    label: 'returns.checks.whatToFix',
    render: (offender) => <FixLink fix={fix} offender={offender} />,
  },
];

/** The records that a check names, by pages, each with the way to put it right. */
export function Offenders({ revisionId, check }: { revisionId: string; check: Check }) {
  const translate = useTranslate();
  const api = useApi();
  const [page, setPage] = useState(0);
  const input = { revisionId, check: check.key, page, perPage: rowsAPage };
  const { data, error, refetch } = useQuery({
    queryKey: ['returnOffenders', input],
    queryFn: async () => ({
      ...(await api.query<{ returnOffenders: Page }>(offendersQuery, { input })).returnOffenders,
      page,
    }),
    placeholderData: keepPreviousData,
  });
  if (error) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <Skeleton aria-label={translate('common.loading')} height={60} />;
  const rows = data.offenders.map((offender, place) => ({
    ...offender,
    id: `${offender.recordId} ${place}`,
  }));
  const isPersonal = rows.some(({ participantId }) => participantId !== null);
  const columns = columnsOf(check.fix).filter(({ source }) => isPersonal || source !== 'person');
  return (
    <Box sx={{ mt: 1 }}>
      <Rows resource="returnPeriods" rows={rows} columns={columns} />
      {data.count > rowsAPage && (
        <Pager page={data.page} perPage={rowsAPage} total={data.count} onPage={setPage} />
      )}
    </Box>
  );
}
