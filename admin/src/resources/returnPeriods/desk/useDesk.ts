import { useQuery } from '@tanstack/react-query';
import { usePermitted } from '../../../access/usePermitted';
import { useApi } from '../../../shared/api';
import { latestOf, type ReturnPeriod } from '../types';
import { type Check, checksQuery, commandsQuery } from './desk';

/** The commands that the viewer may give on the return of a period now; empty while loading. */
export function useReturnCommands(periodId: string): readonly string[] {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['returnCommands', periodId],
    queryFn: async () =>
      (await api.query<{ availableReturnCommands: string[] }>(commandsQuery, { periodId }))
        .availableReturnCommands,
  });
  return data ?? [];
}

/** The checks of a return that is being worked on, for those who may see whom they name. */
export function useChecks(period: ReturnPeriod) {
  const api = useApi();
  const maySee = usePermitted('return.people');
  const revision = latestOf(period);
  const isWorkedOn = Boolean(revision?.preparedAt && !revision.submittedAt);
  const revisionId = revision?.id ?? '';
  return useQuery({
    queryKey: ['returnChecks', revisionId],
    queryFn: async () =>
      (await api.query<{ returnChecks: Check[] }>(checksQuery, { revisionId })).returnChecks,
    enabled: maySee && isWorkedOn,
  });
}
