import { useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { revealNino, setNino } from '../../commands/person';
import { CommandButton } from '../../shared/commands/CommandButton';
import { DateField, NotRecorded } from '../../shared/fields/DateField';
import { FactList } from '../../shared/fields/FactList';
import { personName } from '../../shared/people/personName';
import { EditLink } from '../../shared/record/EditLink';
import { SectionCard } from '../../shared/SectionCard';
import { Revealed } from './Revealed';
import type { Person } from './types';

/** A National Insurance number as it is printed on letters: QQ 12 34 56 C. */
export const spaced = (nino: string) =>
  nino.replace(/^(..)(..)(..)(..)(.?)$/, '$1 $2 $3 $4 $5').trim();

function Nino(person: Person) {
  const mayReveal = usePermitted('participant.revealNino');
  const masked = <span className="figures">{person.nino}</span>;
  if (!person.nino) return <NotRecorded />;
  if (!mayReveal) return masked;
  return (
    <Revealed<string>
      command={revealNino}
      participantId={person.id}
      name={personName(person)}
      hidden={masked}
    >
      {(nino) => <strong className="figures">{spaced(nino)}</strong>}
    </Revealed>
  );
}

/** Who the person is. */
export function IdentityCard({ person }: { person: Person }) {
  const translate = useTranslate();
  const field = (name: string) => `resources.participants.facts.${name}`;
  const { id, version, mayChange } = person;
  return (
    <SectionCard
      title="resources.participants.identity"
      actions={
        mayChange && (
          <>
            <CommandButton
              command={{ ...setNino, texts: person.nino ? 'changeNino' : 'setNino' }}
              fixed={{ id, version }}
              about={{ name: personName(person) }}
              size="small"
            />
            <EditLink />
          </>
        )
      }
    >
      <FactList
        facts={[
          { label: field('forename'), value: person.forename },
          { label: field('middleNames'), value: person.middleNames },
          { label: field('surname'), value: person.surname },
          { label: field('preferredName'), value: person.preferredName },
          { label: field('dateOfBirth'), value: <DateField value={person.dateOfBirth} /> },
          { label: field('nino'), value: <Nino {...person} /> },
          { label: field('reference'), value: person.reference },
          ...(person.partnerReference
            ? [{ label: translate(field('partnerReference')), value: person.partnerReference }]
            : []),
        ]}
      />
    </SectionCard>
  );
}
