import type { z } from 'zod';
import type { Work } from '../../core/command';
import { asDate } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { type ConfirmedWarning, demandConfirmed } from '../../core/warnings';
import { demandEstablished, judge, warningsOf } from '../expression/eligibility';
import { changeExpression, type ExpressionFacts, loadFor } from '../expression/load';
import type { makeReferralInput } from './inputs';

/** Makes the referral that follows from an expression of interest, once eligibility is established. Gives its id. */
export async function makeReferral(
  work: Work,
  { expressionOfInterestId, version, ...given }: z.output<typeof makeReferralInput>,
): Promise<string> {
  const { today } = work.context;
  const referredOn = given.referredOn ?? today;
  const inputOn = given.inputOn ?? today;
  const dates = { referredOn, inputOn };
  const expression = await loadFor(work, 'makeReferral', expressionOfInterestId, dates);
  const { accountableBodyId, partnerId, participantId, participant } = expression;
  const localAuthorityCode = given.localAuthorityCode ?? participant.localAuthorityCode;
  if (!localAuthorityCode)
    throw badInputFor('localAuthorityCode', {
      en: 'Give the local authority: none is recorded for the person.',
      cy: 'Rhowch yr awdurdod lleol: nid oes un wedi ei gofnodi ar gyfer y person.',
    });
  const confirmedWarnings = await confirm(work, expression, referredOn, given.confirmWarnings);
  await changeExpression(work, expression, version, { confirmedWarnings });
  const { id } = await work.tx.referral.create({
    data: {
      accountableBodyId,
      partnerId,
      participantId,
      expressionOfInterestId,
      localAuthorityCode,
      cohort: given.cohort,
      modelReferredTo: given.modelReferredTo,
      referredOn: asDate(referredOn),
      inputOn: asDate(inputOn),
      partnerReference: given.partnerReference ?? null,
    },
    select: { id: true },
  });
  return id;
}

/** All warnings confirmed for the person so far, those met now included; throws when eligibility is not established. */
async function confirm(
  work: Work,
  expression: ExpressionFacts,
  on: string,
  given: z.output<typeof makeReferralInput>['confirmWarnings'],
): Promise<ConfirmedWarning[]> {
  const { accountableBodyId, participant } = expression;
  const eligibility = await judge(work, {
    accountableBodyId,
    on,
    person: participant,
    stated: expression,
  });
  demandEstablished(eligibility);
  const before = (expression.confirmedWarnings ?? []) as ConfirmedWarning[];
  const isNew = ({ id }: { id: string }) => !before.some(({ warning }) => warning === id);
  return [...before, ...demandConfirmed(work, warningsOf(eligibility).filter(isNew), given)];
}
