import { Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useApi } from '../../../shared/api';
import { SectionCard } from '../../../shared/SectionCard';
import { differencePath } from '../difference/differencePath';
import { changesAPage } from '../difference/useDifference';
import type { ReturnFigure } from '../figures/figures';
import type { ReturnPeriod } from '../types';

export const changedQuery = `query changedSince($input: ChangedSinceSubmissionInput!) {
  changedSinceSubmission(input: $input) {
    figures { before { row measure } after { row measure } }
    people { participantId }
  }
}`;

interface Changed {
  readonly figures: readonly {
    readonly before: Pick<ReturnFigure, 'row' | 'measure'> | null;
    readonly after: Pick<ReturnFigure, 'row' | 'measure'> | null;
  }[];
  readonly people: readonly { readonly participantId: string }[];
}

/** How many measures differ: each figure is there once more for every area and part. */
const measuresIn = ({ figures }: Changed) =>
  new Set(
    figures.map(({ before, after }) => {
      const figure = after ?? before;
      return `${figure?.row} ${figure?.measure}`;
    }),
  ).size;

/** Whether things are still as they were submitted; how many figures are not, and the way to see who and why. */
export function ChangedCard({ period }: { period: ReturnPeriod }) {
  const translate = useTranslate();
  const api = useApi();
  const submitted = period.revisions.find(({ id }) => id === period.submittedRevisionId);
  const { data } = useQuery({
    queryKey: ['changedSince', period.id],
    queryFn: async () =>
      (
        await api.query<{ changedSinceSubmission: Changed | null }>(changedQuery, {
          input: { periodId: period.id, perPage: changesAPage },
        })
      ).changedSinceSubmission,
    enabled: submitted !== undefined,
  });
  if (!submitted || !data) return null;
  const count = measuresIn(data);
  const people = data.people.length;
  return (
    <SectionCard title="returns.changed.title">
      <Typography>
        {count > 0 && translate('returns.changed.some', { smart_count: count })}{' '}
        {people > 0 && translate('returns.changed.people', { smart_count: people })}
        {count + people === 0 && translate('returns.changed.none', { number: submitted.number })}
      </Typography>
      {count + people > 0 && (
        <>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
            {translate('returns.changed.hint')}
          </Typography>
          <Button
            component={Link}
            to={differencePath(period.id, submitted.number)}
            variant="outlined"
          >
            {translate('returns.changed.open')}
          </Button>
        </>
      )}
    </SectionCard>
  );
}
