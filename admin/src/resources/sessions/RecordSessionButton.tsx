import AddIcon from '@mui/icons-material/Add';
import { usePermitted } from '../../access/usePermitted';
import { recordSession } from '../../commands/support';
import { today } from '../../i18n/format';
import { CommandButton } from '../../shared/commands/CommandButton';
import type { Command } from '../../shared/commands/useCommand';
import { JourneyInput } from '../../shared/people/JourneyInput';
import { type PersonName, personName } from '../../shared/people/personName';

/** The form of a session that asks whom it was with as well. */
const recordSessionWith: Command = {
  ...recordSession,
  fields: [
    { kind: 'own', source: 'referralId', input: JourneyInput, required: true },
    ...recordSession.fields,
  ],
};

/** What most sessions are, so that only what differs is to be changed. */
const usual = () => ({ heldOn: today(), attendance: 'attended' });

/** Records a session with somebody to choose, for those who may. */
export function RecordSessionButton() {
  if (!usePermitted('session.record')) return null;
  return (
    <CommandButton
      command={recordSessionWith}
      fixed={{}}
      defaults={usual()}
      variant="contained"
      startIcon={<AddIcon />}
    />
  );
}

interface Props {
  referralId: string;
  person: PersonName | null;
}

/** Records a session with the person of a row, for those who may. */
export function RecordSessionOf({ referralId, person }: Props) {
  if (!usePermitted('session.record')) return null;
  return (
    <CommandButton
      command={recordSession}
      fixed={{ referralId }}
      defaults={usual()}
      about={person ? { name: personName(person) } : undefined}
      size="small"
    />
  );
}
