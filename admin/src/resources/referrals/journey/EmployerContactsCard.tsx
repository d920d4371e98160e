import { useLocale, useTranslate } from 'react-admin';
import { correctEmployerContact, takeBackEmployerContact } from '../../../commands/corrections';
import { formatDate } from '../../../i18n/format';
import { useApi } from '../../../shared/api';
import { CodeField } from '../../../shared/codes/CodeField';
import { DateField } from '../../../shared/fields/DateField';
import { SectionCard } from '../../../shared/SectionCard';
import { EmployerLink } from '../../employers/EmployerLink';
import { actionOf } from './actions';
import { CardButton } from './CardButton';
import { Corrections, offersOne } from './Corrections';
import type { FactColumn } from './FactTable';
import { Nothing } from './Nothing';
import { PagedFacts } from './PagedFacts';
import type { SectionProps } from './sections';
import type { EmployerContact } from './types';

export const contactsOfJourneyQuery = `query contactsOfJourney($referralId: ID!, $page: Int!) {
  allEmployerContacts(
    filter: { referralId: $referralId } page: $page perPage: 10
    sortField: contactedOn sortOrder: desc
  ) { id version contactedOn kind madeBy mode note employer { id name } specialist { id name } }
}`;

const columns: readonly FactColumn<EmployerContact>[] = [
  {
    label: 'journey.contacts.contactedOn',
    render: ({ contactedOn }) => <DateField value={contactedOn} />,
  },
  {
    label: 'journey.contacts.employer',
    render: ({ employer }) => <EmployerLink employer={employer} />,
  },
  {
    label: 'journey.contacts.kind',
    render: ({ kind }) => <CodeField list="employer_contact_kind" code={kind} />,
  },
  {
    label: 'journey.contacts.mode',
    render: ({ mode }) => <CodeField list="employer_contact_mode" code={mode} />,
  },
  {
    label: 'journey.contacts.madeBy',
    render: ({ madeBy, specialist }) =>
      specialist?.name ?? <CodeField list="contact_made_by" code={madeBy} />,
  },
];

/** Contacts with employers about this person, the latest first. */
export function EmployerContactsCard({ journey, name, today }: SectionProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const api = useApi();
  const record = actionOf(journey, 'recordEmployerContact', today);
  const total = journey.employerContactCount ?? 0;
  const fetchPage = async (page: number) => {
    const variables = { referralId: journey.id, page };
    const { allEmployerContacts } = await api.query<{ allEmployerContacts: EmployerContact[] }>(
      contactsOfJourneyQuery,
      variables,
    );
    return allEmployerContacts;
  };
  return (
    <SectionCard
      anchor="contacts"
      title={translate('journey.contacts.title', { count: total })}
      flush={total > 0}
      actions={
        record &&
        journey.availableCommands.includes('recordEmployerContact') && (
          <CardButton {...record} name={name} />
        )
      }
    >
      {total === 0 ? (
        <Nothing text="journey.contacts.none" />
      ) : (
        <PagedFacts
          label="journey.contacts.table"
          columns={columns}
          below={({ note }) => note}
          actions={
            offersOne(journey, correctEmployerContact, takeBackEmployerContact)
              ? (contact) => (
                  <Corrections
                    journey={journey}
                    row={contact}
                    name={name}
                    of={formatDate(contact.contactedOn, locale)}
                    correct={{
                      command: correctEmployerContact,
                      defaults: { ...contact },
                      fixed: { employerId: contact.employer?.id },
                    }}
                    takeBack={takeBackEmployerContact}
                  />
                )
              : undefined
          }
          total={total}
          first={journey.employerContacts}
          queryKey={['contactsOfJourney', journey.id]}
          fetchPage={fetchPage}
        />
      )}
    </SectionCard>
  );
}
