import { Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useApi } from '../../shared/api';
import { LoadFailed } from '../../shared/LoadFailed';
import { SectionCard } from '../../shared/SectionCard';
import { EligibilityTests, Verdict } from './EligibilityTests';
import { type Eligibility, recordedQuery } from './eligibility';

/** What the facts recorded say about eligibility today. */
export function RecordedEligibility({
  expressionOfInterestId,
}: {
  expressionOfInterestId: string;
}) {
  const translate = useTranslate();
  const api = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: ['recordedEligibility', expressionOfInterestId],
    queryFn: () =>
      api.query<{ eligibility: Eligibility }>(recordedQuery, { expressionOfInterestId }),
  });
  return (
    <SectionCard title="eligibility.title" description={translate('eligibility.recorded')}>
      {error && <LoadFailed error={error} onTryAgain={() => void refetch()} />}
      {!data && !error && (
        <Skeleton variant="rounded" height={180} aria-label={translate('common.loading')} />
      )}
      {data && <Verdict {...data.eligibility} />}
      {data && <EligibilityTests tests={data.eligibility.tests} />}
    </SectionCard>
  );
}
