import { registerCommand } from '../../core/command';
import * as inputs from './inputs';
import { mergeParticipants } from './merge';
import * as service from './service';
import { Participant } from './type';

const person = { permission: 'participant.write', model: 'Participant', ref: Participant } as const;

registerCommand({
  ...person,
  name: 'updateParticipant',
  description:
    'Changes the details of a person; what is left out is emptied, but a restricted record stays restricted. A change of name or date of birth needs a reason, and so does lifting the restriction.',
  input: inputs.updateParticipantInput,
  run: service.updateParticipant,
});
registerCommand({
  ...person,
  name: 'updateCharacteristics',
  description:
    'Changes the characteristics of a person that are reported each quarter; what is left out is emptied.',
  input: inputs.updateCharacteristicsInput,
  run: service.updateCharacteristics,
});
registerCommand({
  ...person,
  name: 'setNino',
  description:
    'Records the National Insurance number of a person. Replacing or removing one needs a reason.',
  input: inputs.setNinoInput,
  run: service.setNino,
});
registerCommand({
  ...person,
  permission: 'participant.merge',
  name: 'mergeParticipants',
  description:
    'Merges two records of one person, with a reason: expressions of interest, referrals and all that hangs on them move to the record that is kept. The other stays on file as merged and is never written again. Refused while both have an open journey.',
  input: inputs.mergeParticipantsInput,
  run: mergeParticipants,
});
