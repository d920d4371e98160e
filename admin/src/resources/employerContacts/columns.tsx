import { useTranslate } from 'react-admin';
import { CodeField } from '../../shared/codes/CodeField';
import { DateField } from '../../shared/fields/DateField';
import type { Column } from '../../shared/list/columns';
import { PersonLink } from '../../shared/people/PersonLink';
import { EmployerLink } from '../employers/EmployerLink';
import type { EmployerContact } from './fields';

/** Whom the contact was about; contacts that build the relationship are about nobody. */
function About({ referral }: Pick<EmployerContact, 'referral'>) {
  const translate = useTranslate();
  if (!referral) return <>{translate('resources.employerContacts.nobody')}</>;
  return <PersonLink person={referral.participant} />;
}

export const contactColumns: readonly Column<EmployerContact>[] = [
  {
    source: 'employer',
    sortable: false,
    render: ({ employer }) => <EmployerLink employer={employer} />,
  },
  { source: 'contactedOn', render: ({ contactedOn }) => <DateField value={contactedOn} /> },
  {
    source: 'kind',
    sortable: false,
    render: ({ kind }) => <CodeField list="employer_contact_kind" code={kind} />,
  },
  { source: 'person', sortable: false, render: (contact) => <About {...contact} /> },
  {
    source: 'madeBy',
    sortable: false,
    render: ({ madeBy }) => <CodeField list="contact_made_by" code={madeBy} />,
  },
  {
    source: 'mode',
    sortable: false,
    render: ({ mode }) => <CodeField list="employer_contact_mode" code={mode} />,
  },
  { source: 'specialist', sortable: false, render: ({ specialist }) => specialist?.name },
];
