import { registerCommand } from '../../core/command';
import { recordSessionInput } from './inputs';
import { recordSession } from './service';
import { Session } from './type';

registerCommand({
  name: 'recordSession',
  description: 'Records a support session with a person on the programme.',
  permission: 'session.record',
  model: 'Session',
  ref: Session,
  input: recordSessionInput,
  run: recordSession,
});
