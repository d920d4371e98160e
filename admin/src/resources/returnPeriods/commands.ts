import type { FormField } from '../../shared/commands/fields';
import type { Command } from '../../shared/commands/useCommand';
import { ExceptionHolderInput } from './desk/ExceptionHolderInput';

const plain = (name: string, ...fields: FormField[]): Command => ({ name, fields });

export const prepareReturn = plain('prepareReturn');
export const signReturnPart = plain('signReturnPart');
export const signReturn = plain('signReturn');
export const submitReturn = plain('submitReturn');
export const acceptReturn = plain('acceptReturn');
export const sendBackReturn = plain('sendBackReturn', { kind: 'longText', source: 'questions' });
export const reopenReturn = plain('reopenReturn', { kind: 'longText', source: 'reopenReason' });

export const answerReturnCheck = plain('answerReturnCheck', {
  kind: 'longText',
  source: 'comment',
});
export const requestReturnWaiver = plain('requestReturnWaiver', {
  kind: 'longText',
  source: 'waiverReason',
});
export const approveReturnWaiver = plain('approveReturnWaiver');

export const setReturnContacts = plain(
  'setReturnContacts',
  { kind: 'text', source: 'contractNumber' },
  { kind: 'text', source: 'leadName', half: true },
  { kind: 'email', source: 'leadEmail', half: true },
  { kind: 'text', source: 'deputyName', half: true },
  { kind: 'email', source: 'deputyEmail', half: true },
);
export const updateReturnPeriod = plain(
  'updateReturnPeriod',
  { kind: 'date', source: 'opensOn' },
  { kind: 'date', source: 'dueOn', half: true },
  { kind: 'date', source: 'editsEndOn', half: true },
);
export const grantReturnException = plain(
  'grantReturnException',
  { kind: 'own', source: 'userId', input: ExceptionHolderInput },
  { kind: 'date', source: 'untilOn' },
  { kind: 'longText', source: 'exceptionReason' },
);
