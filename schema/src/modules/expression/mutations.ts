import { registerCommand } from '../../core/command';
import * as assess from './assess';
import * as correct from './correct';
import * as inputs from './inputs';
import { submitExpressionOfInterest } from './submit';
import { ExpressionOfInterest } from './type';

const expression = { model: 'ExpressionOfInterest', ref: ExpressionOfInterest } as const;
const assessment = { ...expression, permission: 'expression.assess' } as const;

registerCommand({
  ...expression,
  name: 'submitExpressionOfInterest',
  description:
    'Records an expression of interest of a known person, or of a new one whose record is made with it. What bars the person is refused; warnings must be confirmed.',
  permission: 'expression.submit',
  input: inputs.submitExpressionOfInterestInput,
  run: submitExpressionOfInterest,
});
registerCommand({
  ...assessment,
  name: 'updateExpressionOfInterest',
  description:
    'Changes the facts of an expression of interest, for instance the right to work once it is known; what is left out is emptied.',
  input: inputs.updateExpressionOfInterestInput,
  run: assess.updateExpressionOfInterest,
});
registerCommand({
  ...assessment,
  name: 'recordPreScreen',
  description: 'Records the pre-screen call: whether the person took part and passed.',
  input: inputs.recordPreScreenInput,
  run: assess.recordPreScreen,
});
registerCommand({
  ...assessment,
  name: 'recordInitialMeeting',
  description: 'Records the initial meeting: whether the person came, and what it found.',
  input: inputs.recordInitialMeetingInput,
  run: assess.recordInitialMeeting,
});
registerCommand({
  ...assessment,
  name: 'decideNotToRefer',
  description: 'Records the decision not to refer a person, with one of the six reasons.',
  input: inputs.decideNotToReferInput,
  run: assess.decideNotToRefer,
});
registerCommand({
  ...assessment,
  name: 'correctAssessment',
  description:
    'Corrects the days and findings of the pre-screen, the initial meeting and the decision, with a reason; what is left out stays.',
  input: inputs.correctAssessmentInput,
  run: correct.correctAssessment,
});
registerCommand({
  ...assessment,
  name: 'takeBackDecision',
  description: 'Takes back the decision not to refer a person, with a reason.',
  input: inputs.takeBackDecisionInput,
  run: correct.takeBackDecision,
});
