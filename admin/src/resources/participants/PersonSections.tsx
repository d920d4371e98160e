import { Box } from '@mui/material';
import { updateCharacteristics } from '../../commands/person';
import { CodeField } from '../../shared/codes/CodeField';
import { useCodeName } from '../../shared/codes/useCodes';
import { CommandButton } from '../../shared/commands/CommandButton';
import { NotRecorded } from '../../shared/fields/DateField';
import { FactList } from '../../shared/fields/FactList';
import { YesNoField } from '../../shared/fields/YesNoField';
import { personName } from '../../shared/people/personName';
import { SectionCard } from '../../shared/SectionCard';
import { ContactCard } from './ContactCard';
import { IdentityCard } from './IdentityCard';
import type { Person } from './types';

const field = (name: string) => `resources.participants.facts.${name}`;

/** Codes one below another: each is a fact of its own. */
function CodeList({ list, codes }: { list: string; codes: readonly string[] }) {
  const nameOf = useCodeName(list);
  if (codes.length === 0) return <NotRecorded />;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {codes.map((code) => (
        <li key={code}>{nameOf(code)}</li>
      ))}
    </Box>
  );
}

/** Why the person is eligible: conditions and groups, all that were told. */
function NeedCard({ person }: { person: Person }) {
  const groups = [...person.disadvantageGroups, ...(person.offenceGroups ?? [])];
  return (
    <SectionCard title="resources.participants.need">
      <FactList
        minWidth={300}
        facts={[
          {
            label: field('conditions'),
            value: <CodeList list="condition" codes={person.conditions} />,
          },
          {
            label: field('disadvantageGroups'),
            value: <CodeList list="disadvantage_group" codes={groups} />,
          },
          {
            label: field('eligibilityBasis'),
            value: <CodeField list="eligibility_basis" code={person.eligibilityBasis} />,
          },
        ]}
      />
    </SectionCard>
  );
}

/** What is reported of the person each quarter. */
function CharacteristicsCard({ person }: { person: Person }) {
  const { id, version, gender, ethnicity, maritalStatus, housing, attainment } = person;
  const characteristics = {
    gender,
    ethnicity,
    maritalStatus,
    housing,
    attainment,
    parentOrGuardian: person.parentOrGuardian,
  };
  return (
    <SectionCard
      title="resources.participants.characteristics"
      actions={
        person.mayChange && (
          <CommandButton
            command={updateCharacteristics}
            fixed={{ id, version }}
            defaults={characteristics}
            about={{ name: personName(person) }}
            size="small"
          />
        )
      }
    >
      <FactList
        facts={[
          { label: field('gender'), value: <CodeField list="gender" code={gender} /> },
          { label: field('ethnicity'), value: <CodeField list="ethnicity" code={ethnicity} /> },
          {
            label: field('maritalStatus'),
            value: <CodeField list="marital_status" code={maritalStatus} />,
          },
          { label: field('housing'), value: <CodeField list="housing" code={housing} /> },
          { label: field('attainment'), value: <CodeField list="attainment" code={attainment} /> },
          {
            label: field('parentOrGuardian'),
            value: <YesNoField value={person.parentOrGuardian} />,
          },
        ]}
      />
    </SectionCard>
  );
}

/** Who the person is, as far as the viewer may know. */
export function PersonSections({ person }: { person: Person }) {
  const isNamed = person.forename !== null;
  return (
    <>
      {isNamed && <IdentityCard person={person} />}
      {isNamed && <ContactCard person={person} />}
      <NeedCard person={person} />
      <CharacteristicsCard person={person} />
    </>
  );
}
