import { theId } from '../../core/answers';
import { registerCommand, registerCommandWith } from '../../core/command';
import { takeBackInput } from '../../core/fields';
import { takingBack } from '../referral/takingBack';
import { correctSessionInput, recordSessionInput } from './inputs';
import { correctSession, recordSession } from './service';
import { Session } from './type';

const session = { permission: 'session.record', model: 'Session', ref: Session } as const;

registerCommand({
  ...session,
  name: 'recordSession',
  description: 'Records a support session with a person on the programme.',
  input: recordSessionInput,
  run: recordSession,
});
registerCommand({
  ...session,
  name: 'correctSession',
  description: 'Corrects a session that was recorded wrongly, with a reason.',
  input: correctSessionInput,
  run: correctSession,
});
registerCommandWith(theId, {
  name: 'takeBackSession',
  description: 'Takes back a session that never was, with a reason.',
  permission: 'session.record',
  input: takeBackInput,
  run: takingBack('takeBackSession', (tx) => tx.session),
});
