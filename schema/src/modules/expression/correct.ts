import type { z } from 'zod';
import { demandReason } from '../../core/change';
import type { Work } from '../../core/command';
import { badInput } from '../../core/errors';
import { asDate, dayOf } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { demandNothingOpen } from '../referral/resting';
import type * as inputs from './inputs';
import { changeExpression, type ExpressionFacts, loadFor } from './load';

type Correction = z.output<typeof inputs.correctAssessmentInput>;

/** Throws BAD_USER_INPUT for what is not recorded: a correction is no step. */
function demandRecorded(expression: ExpressionFacts, given: Correction): void {
  const steps = {
    preScreenOn: expression.preScreenOn,
    preScreenPassed: expression.preScreenAttended || null,
    initialMeetingOn: expression.initialMeetingOn,
    notReferredOn: expression.notReferredOn,
    notReferredReason: expression.notReferredOn,
  };
  const missing = (Object.keys(steps) as (keyof typeof steps)[]).filter(
    (name) => given[name] !== undefined && !steps[name],
  );
  const message = {
    en: 'This step is not recorded: record it instead of correcting it.',
    cy: 'Nid yw’r cam hwn wedi ei gofnodi: cofnodwch ef yn lle ei gywiro.',
  };
  if (missing.length) throw badInput(Object.fromEntries(missing.map((name) => [name, message])));
}

/** Corrects the days and findings on the way to a referral or to the decision against it; what is left out stays. */
export async function correctAssessment(work: Work, input: Correction): Promise<string> {
  demandReason(work);
  const { expressionOfInterestId, version, preScreenPassed, notReferredReason } = input;
  const referral = await work.tx.referral.findFirst({
    where: { expressionOfInterestId },
    select: { referredOn: true },
  });
  const { preScreenOn, initialMeetingOn, notReferredOn } = input;
  const given = Object.entries({ preScreenOn, initialMeetingOn, notReferredOn }).filter(
    ([, date]) => date !== undefined,
  );
  const expression = await loadFor(work, 'correctAssessment', expressionOfInterestId, {
    referredOn: dayOf(referral?.referredOn),
    ...Object.fromEntries(given),
  });
  demandRecorded(expression, input);
  if (preScreenPassed === false && (referral || expression.initialMeetingOn))
    throw badInputFor('preScreenPassed', {
      en: 'The person went on from the pre-screen: it was passed.',
      cy: 'Aeth y person ymlaen o’r rhag-sgrinio: fe’i pasiwyd.',
    });
  return changeExpression(work, expression, version, {
    ...Object.fromEntries(given.map(([name, date]) => [name, asDate(date as string)])),
    preScreenPassed,
    notReferredReason,
  });
}

/** Takes back the decision not to refer a person, who is then where they were before it. */
export async function takeBackDecision(
  work: Work,
  { expressionOfInterestId, version }: z.output<typeof inputs.takeBackDecisionInput>,
): Promise<string> {
  demandReason(work);
  const expression = await loadFor(work, 'takeBackDecision', expressionOfInterestId, {});
  await demandNothingOpen(work, expression.participantId);
  return changeExpression(work, expression, version, {
    notReferredOn: null,
    notReferredReason: null,
    removedAtStage: null,
  });
}
