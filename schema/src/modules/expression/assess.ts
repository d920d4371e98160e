import type { z } from 'zod';
import type { Work } from '../../core/command';
import { badInput, type Message } from '../../core/errors';
import { asDate, dayOf } from '../../core/fields';
import type * as inputs from './inputs';
import { changeExpression, loadFor } from './load';
import { stageReached } from './rules';
import { statedColumns } from './stated';

const needed: Message = { en: 'Fill this in.', cy: 'Llenwch hwn.' };
const notHere: Message = {
  en: 'Leave this empty: the person did not take part.',
  cy: 'Gadewch hwn yn wag: ni chymerodd y person ran.',
};

/** Throws unless an answer is given exactly when it is due. */
function demandAnswer(field: string, answer: unknown, due: boolean): void {
  if ((answer !== undefined) !== due) throw badInput({ [field]: due ? needed : notHere });
}

/**
 * Changes the facts of an expression of interest. What is found out is recorded even when it bars the person:
 * a referral is what eligibility is demanded for.
 */
export async function updateExpressionOfInterest(
  work: Work,
  { id, version, submittedOn, ...stated }: z.output<typeof inputs.updateExpressionOfInterestInput>,
): Promise<string> {
  const referral = await work.tx.referral.findFirst({
    where: { expressionOfInterestId: id },
    select: { referredOn: true },
  });
  const dates = { submittedOn, referredOn: dayOf(referral?.referredOn) };
  const expression = await loadFor(work, 'updateExpressionOfInterest', id, dates);
  const data = { ...statedColumns(stated), submittedOn: asDate(submittedOn) };
  return changeExpression(work, expression, version, data);
}

/** Records the pre-screen call: whether the person took part and, if so, passed. */
export async function recordPreScreen(
  work: Work,
  {
    expressionOfInterestId,
    version,
    attended,
    passed,
    ...given
  }: z.output<typeof inputs.recordPreScreenInput>,
): Promise<string> {
  const preScreenOn = given.preScreenOn ?? work.context.today;
  const expression = await loadFor(work, 'recordPreScreen', expressionOfInterestId, {
    preScreenOn,
  });
  demandAnswer('passed', passed, attended);
  return changeExpression(work, expression, version, {
    preScreenOn: asDate(preScreenOn),
    preScreenAttended: attended,
    preScreenPassed: passed ?? null,
  });
}

/** Records the initial meeting: whether the person came and, if so, what it found and why. */
export async function recordInitialMeeting(
  work: Work,
  {
    expressionOfInterestId,
    version,
    attended,
    finding,
    findingReason,
    ...given
  }: z.output<typeof inputs.recordInitialMeetingInput>,
): Promise<string> {
  const initialMeetingOn = given.initialMeetingOn ?? work.context.today;
  const dates = { initialMeetingOn };
  const expression = await loadFor(work, 'recordInitialMeeting', expressionOfInterestId, dates);
  demandAnswer('finding', finding, attended);
  if (finding && finding !== 'suitable' && !findingReason)
    throw badInput({ findingReason: needed });
  return changeExpression(work, expression, version, {
    initialMeetingOn: asDate(initialMeetingOn),
    initialMeetingAttended: attended,
    initialMeetingFinding: finding ?? null,
    findingReason: finding === 'suitable' ? null : (findingReason ?? null),
    onOtherProvisionAtReferral: given.onOtherProvisionAtReferral,
  });
}

/** Records the decision not to refer. The record stays: it belongs to the comparison group of the evaluation. */
export async function decideNotToRefer(
  work: Work,
  { expressionOfInterestId, version, ...given }: z.output<typeof inputs.decideNotToReferInput>,
): Promise<string> {
  const notReferredOn = given.notReferredOn ?? work.context.today;
  const expression = await loadFor(work, 'decideNotToRefer', expressionOfInterestId, {
    notReferredOn,
  });
  return changeExpression(work, expression, version, {
    notReferredOn: asDate(notReferredOn),
    notReferredReason: given.notReferredReason,
    removedAtStage: given.removedAtStage ?? stageReached(expression),
    onOtherProvisionAtReferral: given.onOtherProvisionAtReferral,
  });
}
