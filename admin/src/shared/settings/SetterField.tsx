import { useGetMany, useTranslate } from 'react-admin';
import { useViewer } from '../../layout/useViewer';
import type { OrganisationName } from '../../resources/organisations/fields';
import { useInLanguage } from '../fields/InLanguage';
import { StatusChip } from '../StatusChip';

/** Who set a value: the nation, the own organisation or another accountable body by name. */
export function SetterField({ accountableBodyId }: { accountableBodyId: string | null }) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const own = useViewer()?.organisationId;
  const isOther = accountableBodyId !== null && accountableBodyId !== own;
  const { data = [] } = useGetMany<OrganisationName>(
    'organisations',
    { ids: [accountableBodyId ?? ''] },
    { enabled: isOther },
  );
  if (accountableBodyId === null) return <StatusChip label="settings.national" />;
  if (!isOther) return <StatusChip label="settings.own" tone="highlight" />;
  const [body] = data;
  const name = body ? inLanguage(body.name, body.nameCy) : translate('common.loading');
  return <StatusChip label={name} tone="highlight" />;
}
