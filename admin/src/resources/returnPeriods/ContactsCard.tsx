import { Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useApi } from '../../shared/api';
import { CommandButton } from '../../shared/commands/CommandButton';
import { EmptyState } from '../../shared/EmptyState';
import { EmailField } from '../../shared/fields/EmailField';
import { FactList } from '../../shared/fields/FactList';
import { LoadFailed } from '../../shared/LoadFailed';
import { SectionCard } from '../../shared/SectionCard';
import { setReturnContacts } from './commands';

interface Contacts {
  readonly id: string;
  readonly version: number;
  readonly contractNumber: string;
  readonly leadName: string;
  readonly leadEmail: string;
  readonly deputyName: string;
  readonly deputyEmail: string;
}

export const contactsQuery = `query returnContacts {
  allReturnContacts(perPage: 1) {
    id version contractNumber leadName leadEmail deputyName deputyEmail
  }
}`;

const Person = ({ name, email }: { name: string; email: string }) => (
  <>
    {name}
    <br />
    <EmailField email={email} />
  </>
);

function Facts({ contacts }: { contacts: Contacts }) {
  const { contractNumber, leadName, leadEmail, deputyName, deputyEmail } = contacts;
  return (
    <FactList
      facts={[
        { label: 'returns.contacts.contractNumber', value: contractNumber },
        { label: 'returns.contacts.lead', value: <Person name={leadName} email={leadEmail} /> },
        {
          label: 'returns.contacts.deputy',
          value: <Person name={deputyName} email={deputyEmail} />,
        },
      ]}
    />
  );
}

/** Whom DWP asks about the returns of the accountable body, for those who keep it. */
export function ContactsCard() {
  const translate = useTranslate();
  const api = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: ['returnContacts'],
    queryFn: async () =>
      (await api.query<{ allReturnContacts: Contacts[] }>(contactsQuery)).allReturnContacts,
  });
  const [contacts] = data ?? [];
  const change = data && (
    <CommandButton
      command={setReturnContacts}
      fixed={{ version: contacts?.version }}
      defaults={contacts && { ...contacts }}
      size="small"
    />
  );
  return (
    <SectionCard anchor="contacts" title="returns.contacts.title" actions={change}>
      {error && <LoadFailed error={error} onTryAgain={() => void refetch()} />}
      {!data && !error && <Skeleton aria-label={translate('common.loading')} height={60} />}
      {data && !contacts && <EmptyState text="returns.contacts.none" compact />}
      {contacts && <Facts contacts={contacts} />}
    </SectionCard>
  );
}
