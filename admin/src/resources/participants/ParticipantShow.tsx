import { personName } from '../../shared/people/personName';
import { RecordPage } from '../../shared/record/RecordPage';
import { chapterOf } from './chapter';
import { Merged } from './Merged';
import { PersonActions } from './PersonActions';
import { PersonHeader } from './PersonHeader';
import { Story } from './Story';
import type { Person } from './types';

/** The page of a person: their story at a glance, and everything behind it. */
export const ParticipantShow = () => (
  <RecordPage<Person>
    title={personName}
    subtitle={(person) => <PersonHeader person={person} chapter={chapterOf(person)} />}
  >
    {(person) => (
      <>
        <Merged person={person} />
        <PersonActions person={person} chapter={chapterOf(person)} />
        <Story person={person} chapter={chapterOf(person)} />
      </>
    )}
  </RecordPage>
);
