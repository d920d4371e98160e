import { NotRecorded } from '../fields/DateField';
import { RecordLink } from '../list/RecordLink';
import { type PersonName, personName } from './personName';

/** The name of a person, leading to the person's page. */
export function PersonLink({ person }: { person: PersonName | null | undefined }) {
  if (!person) return <NotRecorded />;
  return (
    <RecordLink resource="participants" id={person.id}>
      {personName(person)}
    </RecordLink>
  );
}
