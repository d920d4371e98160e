import { Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { formatNumber } from '../../../i18n/format';
import { EmptyState } from '../../../shared/EmptyState';
import { FactList } from '../../../shared/fields/FactList';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { columnsOf } from '../../../shared/figures/memberColumns';
import type { MemberRow, Members } from '../../../shared/figures/members';
import { LoadFailed } from '../../../shared/LoadFailed';
import { Pager } from '../../../shared/list/Pager';
import { Rows } from '../../../shared/list/Rows';
import { PageSkeleton } from '../../../shared/PageSkeleton';
import { RecordPage } from '../../../shared/record/RecordPage';
import { SectionCard } from '../../../shared/SectionCard';
import { useNumberText, usePartText } from '../figures/FigureTable';
import type { ReturnFigure } from '../figures/figures';
import { useReturnTitle } from '../PeriodFields';
import type { ReturnPeriod, Revision } from '../types';
import { type ReturnFigureAddress, returnFigureOf, returnMembersPath } from './returnMembersPath';
import { rowsAPage, useReturnMembers } from './useReturnMembers';

interface About {
  period: ReturnPeriod;
  address: ReturnFigureAddress;
  figure: ReturnFigure;
}

/** Which number of which revision the page is about, and the way to its other part. */
function FigureCard({ period, address, figure }: About) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const numbers = useNumberText();
  const of = usePartText()(figure);
  const { part, revision } = address;
  const other = part === 'numerator' ? 'denominator' : 'numerator';
  const isShare = figure.denominator !== null;
  return (
    <SectionCard
      title="members.which"
      actions={
        isShare && (
          <Button
            component={Link}
            className="no-print"
            size="small"
            to={returnMembersPath(period.id, revision, figure, other)}
          >
            {translate('members.other', {
              part: `${translate(`figures.part.${other}`)}, ${formatNumber(figure[other] ?? 0)}`,
            })}
          </Button>
        )
      }
    >
      <FactList
        minWidth={220}
        facts={[
          {
            label: 'members.facts.measure',
            value: `${figure.row} ${inLanguage(figure.titleEn, figure.titleCy) ?? ''}`,
          },
          ...(of ? [{ label: 'returns.figures.part', value: of }] : []),
          {
            label: 'members.facts.part',
            value: translate(`figures.part.${isShare ? part : 'whole'}`),
          },
          {
            label: 'returns.figures.number',
            value: <strong>{formatNumber(figure[part] ?? 0)}</strong>,
          },
          ...(isShare ? [{ label: 'returns.figures.value', value: numbers.value(figure) }] : []),
        ]}
      />
    </SectionCard>
  );
}

interface Listed {
  members: Members;
  page: number;
  onPage: (page: number) => void;
}

/** The rows as they were frozen, by pages, with what they come to. */
function MembersCard({ members: { count, number, members }, page, onPage }: Listed) {
  const translate = useTranslate();
  const rows = members.map(
    (member, place): MemberRow => ({ ...member, id: `${member.subject} ${place}` }),
  );
  if (count === 0) {
    return (
      <Card>
        <EmptyState text="members.none" />
      </Card>
    );
  }
  return (
    <SectionCard title="members.list" description={translate('returns.members.frozen')} flush>
      <Typography variant="body2" color="text.secondary" aria-live="polite" sx={{ px: 2.5, pb: 1 }}>
        {translate('lists.count', { smart_count: count })}.{' '}
        {translate('members.adds', { number: formatNumber(number) })}
      </Typography>
      <Rows resource="figureMembers" rows={rows} columns={columnsOf(rows)} />
      {count > rowsAPage && <Pager page={page} perPage={rowsAPage} total={count} onPage={onPage} />}
    </SectionCard>
  );
}

interface Asked {
  period: ReturnPeriod;
  revision: Revision;
  address: ReturnFigureAddress;
}

function Content({ period, revision, address }: Asked) {
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useReturnMembers(revision.id, address, page);
  if (error) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (!data.figure) {
    return (
      <Card>
        <EmptyState text="returns.members.noFigure" />
      </Card>
    );
  }
  return (
    <>
      <FigureCard period={period} address={address} figure={data.figure} />
      <MembersCard members={data.members} page={data.page} onPage={setPage} />
    </>
  );
}

/** Who and what a number of a submitted return was counted from, as they were frozen. */
export function ReturnMembersPage() {
  const translate = useTranslate();
  const title = useReturnTitle();
  const [search] = useSearchParams();
  const address = returnFigureOf(search);
  return (
    <RecordPage<ReturnPeriod>
      title={() => translate('members.title')}
      subtitle={(period) =>
        address
          ? translate('returns.members.of', { title: title(period), number: address.revision })
          : title(period)
      }
      back={(period) => ({
        to: `/returnPeriods/${period.id}/show${address ? `?revision=${address.revision}` : ''}`,
        label: title(period),
      })}
    >
      {(period) => {
        const revision = period.revisions.find(({ number }) => number === address?.revision);
        return address && revision ? (
          <Content key={search.toString()} period={period} revision={revision} address={address} />
        ) : (
          <Card>
            <EmptyState text="returns.members.noFigure" />
          </Card>
        );
      }}
    </RecordPage>
  );
}
