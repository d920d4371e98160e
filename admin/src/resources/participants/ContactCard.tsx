import { Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { revealContact } from '../../commands/person';
import { CodesField } from '../../shared/codes/CodeField';
import { FactList } from '../../shared/fields/FactList';
import { personName } from '../../shared/people/personName';
import { SectionCard } from '../../shared/SectionCard';
import { PlaceField } from '../referrals/journey/PlaceField';
import { Revealed } from './Revealed';
import type { Person } from './types';

type Contact = Pick<
  Person,
  'addressLine1' | 'addressLine2' | 'town' | 'postcode' | 'phone' | 'email'
>;

const field = (name: string) => `resources.participants.facts.${name}`;

const addressOf = ({ addressLine1, addressLine2, town, postcode }: Contact) =>
  [addressLine1, addressLine2, town, postcode].filter(Boolean);

function Address({ contact }: { contact: Contact }) {
  const lines = addressOf(contact);
  if (lines.length === 0) return null;
  return lines.map((line) => <div key={line}>{line}</div>);
}

const factsOf = (contact: Contact) => [
  {
    label: field('address'),
    value: addressOf(contact).length > 0 && <Address contact={contact} />,
  },
  {
    label: field('phone'),
    value: contact.phone && (
      <MuiLink href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</MuiLink>
    ),
  },
  {
    label: field('email'),
    value: contact.email && (
      <MuiLink href={`mailto:${contact.email}`} sx={{ overflowWrap: 'anywhere' }}>
        {contact.email}
      </MuiLink>
    ),
  },
];

/** The whereabouts of somebody who may be in danger: only for a reason, and not for long. */
function Withheld({ person }: { person: Person }) {
  const translate = useTranslate();
  const text = translate('resources.participants.withheld');
  if (!usePermitted('participant.revealContact')) return <>{text}</>;
  return (
    <Revealed<Contact>
      command={revealContact}
      participantId={person.id}
      name={personName(person)}
      hidden={text}
    >
      {(contact) => <FactList facts={factsOf(contact)} />}
    </Revealed>
  );
}

/** How to reach the person, and how they like to be reached. */
export function ContactCard({ person }: { person: Person }) {
  const channels = {
    label: field('contactChannels'),
    value: <CodesField list="contact_channel" codes={person.contactChannels} />,
  };
  return (
    <SectionCard title="resources.participants.contact">
      {person.restricted ? (
        <>
          <Withheld person={person} />
          <FactList facts={[channels]} />
        </>
      ) : (
        <FactList
          facts={[
            ...factsOf(person),
            {
              label: field('localAuthority'),
              value: person.localAuthority && <PlaceField place={person.localAuthority} />,
            },
            channels,
          ]}
        />
      )}
    </SectionCard>
  );
}
