import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useCanAccess, useTranslate } from 'react-admin';
import { formatNumber } from '../../../i18n/format';
import { EmptyState } from '../../../shared/EmptyState';
import { rowsInput } from '../../../shared/figures/figureAddress';
import { columnsOf } from '../../../shared/figures/memberColumns';
import type { FigureAddress } from '../../../shared/figures/memberPath';
import type { MemberRow, Members } from '../../../shared/figures/members';
import { Pager } from '../../../shared/list/Pager';
import { Rows } from '../../../shared/list/Rows';
import { useExport } from '../../../shared/list/useExport';
import { SectionCard } from '../../../shared/SectionCard';
import { rowsAPage } from './useMembers';

function ExportMembers({ address }: { address: FigureAddress }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'figureMembers', action: 'export' });
  const { take, isBusy } = useExport();
  if (!canAccess) return null;
  const { measure, part } = address;
  const filter = { measure, part, ...rowsInput(address) };
  return (
    <Button
      className="no-print"
      startIcon={<DownloadIcon />}
      onClick={() => void take({ resource: 'members', filter })}
      loading={isBusy}
    >
      {translate('members.export')}
    </Button>
  );
}

interface Props {
  address: FigureAddress;
  members: Members;
  page: number;
  onPage: (page: number) => void;
}

/** Exactly the rows that were counted, by pages, with what they come to. */
export function MembersCard({ address, members, page, onPage }: Props) {
  const translate = useTranslate();
  const { count, number } = members;
  const rows = members.members.map(
    (member, place): MemberRow => ({ ...member, id: `${member.subject} ${place}` }),
  );
  const isPlan = rows.length > 0 && rows.every(({ participantId }) => participantId === null);
  return (
    <SectionCard
      title="members.list"
      actions={count > 0 && <ExportMembers address={address} />}
      flush
    >
      {count === 0 ? (
        <EmptyState text="members.none" compact />
      ) : (
        <>
          <Typography
            variant="body2"
            color="text.secondary"
            aria-live="polite"
            sx={{ px: 2.5, pb: 1 }}
          >
            {translate('lists.count', { smart_count: count })}.{' '}
            {translate('members.adds', { number: formatNumber(number) })}{' '}
            {isPlan && translate('members.noPeople')}
          </Typography>
          <Rows resource="figureMembers" rows={rows} columns={columnsOf(rows, address)} />
          {count > rowsAPage && (
            <Box className="no-print">
              <Pager page={page} perPage={rowsAPage} total={count} onPage={onPage} />
            </Box>
          )}
        </>
      )}
    </SectionCard>
  );
}
