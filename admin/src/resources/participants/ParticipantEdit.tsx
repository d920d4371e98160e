import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { updateParticipant } from '../../commands/person';
import { personName } from '../../shared/people/personName';
import { EditPage } from '../../shared/record/CommandPage';
import type { Person } from './types';

function Withheld() {
  const translate = useTranslate();
  return <Alert severity="info">{translate('resources.participants.withheldInForm')}</Alert>;
}

/** Changes who the person is, how to reach them and what they live with. */
export const ParticipantEdit = () => (
  <EditPage<Person>
    command={updateParticipant}
    title={personName}
    defaults={(person) => ({
      ...person,
      disadvantageGroups: [...person.disadvantageGroups, ...(person.offenceGroups ?? [])],
    })}
    intro={({ restricted }) => restricted && <Withheld />}
  />
);
