import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/api';
import { NotRecorded } from '../../shared/fields/DateField';
import { InLanguage } from '../../shared/fields/InLanguage';
import { OrganisationField } from '../organisations/OrganisationField';
import type { ReturnPeriodRow } from './types';

interface Sender {
  readonly accountableBodyId: string;
  readonly nameEn: string;
  readonly nameCy: string;
}

export const sendersQuery = `query returnSenders {
  returnSenders { accountableBodyId nameEn nameCy }
}`;

/** Whose return it is. DWP reads no organisations: it learns the name from what was submitted. */
export function BodyName({ accountableBody, accountableBodyId }: ReturnPeriodRow) {
  const api = useApi();
  const { data, isPending } = useQuery({
    queryKey: ['returnSenders'],
    queryFn: async () => (await api.query<{ returnSenders: Sender[] }>(sendersQuery)).returnSenders,
    enabled: accountableBody === null,
  });
  if (accountableBody) return <OrganisationField organisation={accountableBody} />;
  if (isPending) return null;
  const sender = data?.find((one) => one.accountableBodyId === accountableBodyId);
  return sender ? <InLanguage en={sender.nameEn} cy={sender.nameCy} /> : <NotRecorded />;
}
