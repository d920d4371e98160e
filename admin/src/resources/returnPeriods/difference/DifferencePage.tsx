import { Card, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { EmptyState } from '../../../shared/EmptyState';
import { LoadFailed } from '../../../shared/LoadFailed';
import { Pager } from '../../../shared/list/Pager';
import { PageSkeleton } from '../../../shared/PageSkeleton';
import { RecordPage } from '../../../shared/record/RecordPage';
import { useReturnTitle } from '../PeriodFields';
import type { ReturnPeriod } from '../types';
import { ChangeCard } from './ChangeCard';
import { byMeasure } from './groups';
import { PeopleCard } from './PeopleCard';
import { changesAPage, useDifference } from './useDifference';

const numberIn = (text: string | null) => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
};

/** The two revisions that the address names; the later one is left out for things as they are now. */
function useRevisions() {
  const [search] = useSearchParams();
  return { from: numberIn(search.get('from')) ?? 1, to: numberIn(search.get('to')) };
}

function Changes({ period }: { period: ReturnPeriod }) {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useDifference(period, useRevisions(), page);
  if (error) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { count = 0, figures = [], people = [] } = data.difference ?? {};
  const measures = byMeasure(figures);
  if (count === 0 && people.length === 0) {
    return (
      <Card>
        <EmptyState text="returns.difference.none" />
      </Card>
    );
  }
  return (
    <>
      <Typography role="status" color="text.secondary" sx={{ mb: 1.5, maxWidth: '70ch' }}>
        {measures.length === 0
          ? translate('returns.difference.noFigure')
          : `${translate('returns.difference.count', { smart_count: measures.length })} ${translate('returns.difference.intro')}`}
      </Typography>
      {measures.map((change) => (
        <ChangeCard key={change.key} change={change} />
      ))}
      {count > changesAPage && (
        <Card>
          <Pager page={data.page} perPage={changesAPage} total={count} onPage={setPage} />
        </Card>
      )}
      {people.length > 0 && <PeopleCard people={people} />}
    </>
  );
}

/** What differs between two revisions of a return, or since it was submitted: per figure who entered, who left, why. */
export function DifferencePage() {
  const translate = useTranslate();
  const title = useReturnTitle();
  const { from, to } = useRevisions();
  return (
    <RecordPage<ReturnPeriod>
      title={() =>
        to === undefined
          ? translate('returns.difference.since', { from })
          : translate('returns.difference.title', { from, to })
      }
      subtitle={(period) => title(period)}
      back={(period) => ({ to: `/returnPeriods/${period.id}/show`, label: title(period) })}
    >
      {(period) => <Changes period={period} />}
    </RecordPage>
  );
}
