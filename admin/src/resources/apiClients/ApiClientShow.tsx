import { useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { CommandButton } from '../../shared/commands/CommandButton';
import { DateField } from '../../shared/fields/DateField';
import { FactList } from '../../shared/fields/FactList';
import { RecordPage } from '../../shared/record/RecordPage';
import { RoleField } from '../../shared/roles/RoleField';
import { SectionCard } from '../../shared/SectionCard';
import { OrganisationField } from '../organisations/OrganisationField';
import { revokeApiClient } from './ApiClientInputs';
import { KeyChip, lastDayOf } from './columns';
import type { ApiClient } from './fields';

const label = (field: string) => `resources.apiClients.fields.${field}`;

function Facts(client: ApiClient) {
  const translate = useTranslate();
  const { lastUsedAt, revokedAt } = client;
  return (
    <SectionCard title="resources.apiClients.about">
      <FactList
        facts={[
          {
            label: label('organisation'),
            value: <OrganisationField organisation={client.organisation} link />,
          },
          { label: label('role'), value: <RoleField role={client.role} /> },
          { label: label('keyPrefix'), value: <code>{client.keyPrefix}…</code> },
          { label: label('expiresAt'), value: <DateField value={lastDayOf(client.expiresAt)} /> },
          {
            label: label('lastUsedAt'),
            value: lastUsedAt ? (
              <DateField value={lastUsedAt} />
            ) : (
              translate('resources.apiClients.neverUsed')
            ),
          },
          { label: label('createdAt'), value: <DateField value={client.createdAt} /> },
          ...(revokedAt
            ? [{ label: label('revokedAt'), value: <DateField value={revokedAt} /> }]
            : []),
        ]}
      />
    </SectionCard>
  );
}

function Scopes({ scopes }: ApiClient) {
  const translate = useTranslate();
  return (
    <SectionCard title={label('scopes')}>
      {scopes.length === 0 ? (
        translate('resources.apiClients.allOfRole')
      ) : (
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          {scopes.map((scope) => (
            <li key={scope}>{translate(`permissions.${scope}`)}</li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}

function Revoke({ id, version, name, revokedAt }: ApiClient) {
  const isPermitted = usePermitted('apiClient.manage');
  if (!isPermitted || revokedAt) return null;
  return (
    <CommandButton
      command={revokeApiClient}
      fixed={{ id, version }}
      about={{ name }}
      color="error"
    />
  );
}

export const ApiClientShow = () => (
  <RecordPage<ApiClient>
    title={({ name }) => name}
    subtitle={(client) => <KeyChip {...client} />}
    actions={(client) => <Revoke {...client} />}
  >
    {(client) => (
      <>
        <Facts {...client} />
        <Scopes {...client} />
      </>
    )}
  </RecordPage>
);
