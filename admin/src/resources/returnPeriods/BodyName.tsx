import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/api';
import { NotRecorded } from '../../shared/fields/DateField';
import { useInLanguage } from '../../shared/fields/InLanguage';
import type { ReturnPeriodRow } from './types';

interface Sender {
  readonly accountableBodyId: string;
  readonly nameEn: string;
  readonly nameCy: string;
}

export const sendersQuery = `query returnSenders {
  returnSenders { accountableBodyId nameEn nameCy }
}`;

type Of = Pick<ReturnPeriodRow, 'accountableBody' | 'accountableBodyId'>;

/** The name of whose return it is. DWP reads no organisations: it learns the name from what was submitted. */
export function useBodyName({ accountableBody, accountableBodyId }: Of) {
  const api = useApi();
  const inLanguage = useInLanguage();
  const { data, isPending } = useQuery({
    queryKey: ['returnSenders'],
    queryFn: async () => (await api.query<{ returnSenders: Sender[] }>(sendersQuery)).returnSenders,
    enabled: accountableBody === null,
  });
  if (accountableBody)
    return { name: inLanguage(accountableBody.name, accountableBody.nameCy), isPending: false };
  const sender = data?.find((one) => one.accountableBodyId === accountableBodyId);
  return { name: sender && inLanguage(sender.nameEn, sender.nameCy), isPending };
}

/** Whose return it is. */
export function BodyName(period: Of) {
  const { name, isPending } = useBodyName(period);
  if (name) return <>{name}</>;
  return isPending ? null : <NotRecorded />;
}
