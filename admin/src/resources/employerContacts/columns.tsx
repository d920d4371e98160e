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

/** Who made the contact: the specialist by name, else whoever else makes them. */
function MadeBy({ madeBy, specialist }: EmployerContact) {
  if (madeBy === 'specialist' && specialist) return <>{specialist.name}</>;
  return <CodeField list="contact_made_by" code={madeBy} />;
}

export const contactColumns: readonly Column<EmployerContact>[] = [
  {
    source: 'employer',
    minWidth: 160,
    sortable: false,
    render: ({ employer }) => <EmployerLink employer={employer} />,
  },
  { source: 'contactedOn', render: ({ contactedOn }) => <DateField value={contactedOn} /> },
  {
    source: 'kind',
    minWidth: 160,
    sortable: false,
    render: ({ kind }) => <CodeField list="employer_contact_kind" code={kind} />,
  },
  { source: 'person', minWidth: 150, sortable: false, render: (contact) => <About {...contact} /> },
  {
    source: 'madeBy',
    minWidth: 150,
    sortable: false,
    render: (contact) => <MadeBy {...contact} />,
  },
  {
    source: 'mode',
    sortable: false,
    render: ({ mode }) => <CodeField list="employer_contact_mode" code={mode} />,
  },
];
