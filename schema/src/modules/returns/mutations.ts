import { registerCommand } from '../../core/command';
import { answerReturnCheck, approveReturnWaiver, requestReturnWaiver } from './answers';
import {
  grantReturnException,
  moveRequirement,
  setReturnContacts,
  updateReturnPeriod,
} from './calendar';
import { acceptReturn, sendBackReturn } from './decide';
import * as inputs from './inputs';
import { prepareReturn, reopenReturn } from './prepare';
import { signReturn, signReturnPart } from './sign';
import { submitReturn } from './submit';
import {
  RequirementCollection,
  ReturnContact,
  ReturnException,
  ReturnPeriod,
  ReturnRevision,
  ReturnWaiver,
} from './type';

const revision = { model: 'ReturnRevision', ref: ReturnRevision } as const;
const waiver = { model: 'ReturnWaiver', ref: ReturnWaiver } as const;
const manage = { permission: 'return.manage' } as const;
const decide = { ...revision, permission: 'return.decide' } as const;

registerCommand({
  ...revision,
  permission: 'return.prepare',
  name: 'prepareReturn',
  description: 'Begins the return of a period, or prepares it again; signatures start anew.',
  input: inputs.prepareReturnInput,
  run: prepareReturn,
});
registerCommand({
  ...revision,
  permission: 'return.answer',
  name: 'answerReturnCheck',
  description: 'Answers a warning with a comment; a partner for its own part.',
  input: inputs.answerReturnCheckInput,
  run: answerReturnCheck,
});
registerCommand({
  ...waiver,
  permission: 'return.prepare',
  name: 'requestReturnWaiver',
  description: 'Asks for leave to send the return although a check blocks it.',
  input: inputs.requestReturnWaiverInput,
  run: requestReturnWaiver,
});
registerCommand({
  ...waiver,
  permission: 'return.waive',
  name: 'approveReturnWaiver',
  description: 'Approves a waiver that another person asked for.',
  input: inputs.approveReturnWaiverInput,
  run: approveReturnWaiver,
});
registerCommand({
  ...revision,
  permission: 'return.signPart',
  name: 'signReturnPart',
  description: 'Signs the own part of a return as its figures and personal rows are now.',
  input: inputs.signReturnPartInput,
  run: signReturnPart,
});
registerCommand({
  ...revision,
  permission: 'return.sign',
  name: 'signReturn',
  description:
    'Signs a return that another person prepared, as its figures and personal rows are now.',
  input: inputs.signReturnInput,
  run: signReturn,
});
registerCommand({
  ...revision,
  permission: 'return.submit',
  name: 'submitReturn',
  description: 'Submits a signed return to DWP: what it says is frozen for ever.',
  input: inputs.submitReturnInput,
  run: submitReturn,
});
registerCommand({
  ...decide,
  name: 'acceptReturn',
  description: 'Accepts a submitted return, as DWP or in its name.',
  input: inputs.acceptReturnInput,
  run: acceptReturn,
});
registerCommand({
  ...decide,
  name: 'sendBackReturn',
  description: 'Sends a submitted return back with questions, as DWP or in its name.',
  input: inputs.sendBackReturnInput,
  run: sendBackReturn,
});
registerCommand({
  ...revision,
  ...manage,
  name: 'reopenReturn',
  description: 'Opens a submitted return once more, as its next revision.',
  input: inputs.reopenReturnInput,
  run: reopenReturn,
});
registerCommand({
  ...manage,
  model: 'ReturnContact',
  ref: ReturnContact,
  name: 'setReturnContacts',
  description: 'Writes the contract number and whom DWP asks about your returns.',
  input: inputs.setReturnContactsInput,
  run: setReturnContacts,
});
registerCommand({
  ...manage,
  model: 'ReturnPeriod',
  ref: ReturnPeriod,
  name: 'updateReturnPeriod',
  description: 'Moves the days of a period.',
  input: inputs.updateReturnPeriodInput,
  run: updateReturnPeriod,
});
registerCommand({
  ...manage,
  model: 'ReturnException',
  ref: ReturnException,
  name: 'grantReturnException',
  description: 'Lets another user work on a period until a day, though its edits have ended.',
  input: inputs.grantReturnExceptionInput,
  run: grantReturnException,
});
registerCommand({
  permission: 'requirement.move',
  model: 'RequirementCollection',
  ref: RequirementCollection,
  name: 'moveRequirement',
  description:
    'Decides from a day on whether a row of the catalogue is returned by hand or digitally: nationally, or for your accountable body.',
  input: inputs.moveRequirementInput,
  run: moveRequirement,
});
