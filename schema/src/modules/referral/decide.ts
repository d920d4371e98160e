import type { z } from 'zod';
import type { Work } from '../../core/command';
import { asDate } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { loadFor } from './guard';
import type * as inputs from './inputs';
import { changeReferral } from './load';

/** Records that the partner has taken a referral on. */
export async function acknowledgeReferral(
  work: Work,
  { referralId, version, ...given }: z.output<typeof inputs.acknowledgeReferralInput>,
): Promise<string> {
  const acknowledgedOn = given.acknowledgedOn ?? work.context.today;
  const referral = await loadFor(work, 'acknowledgeReferral', referralId, { acknowledgedOn });
  return changeReferral(work, referral, version, { acknowledgedOn: asDate(acknowledgedOn) });
}

/** Records that the partner does not take a referral on, and why. */
export async function rejectReferral(
  work: Work,
  { referralId, version, scenario, ...given }: z.output<typeof inputs.rejectReferralInput>,
): Promise<string> {
  const rejectedOn = given.rejectedOn ?? work.context.today;
  const referral = await loadFor(work, 'rejectReferral', referralId, { rejectedOn });
  return changeReferral(work, referral, version, {
    rejectedOn: asDate(rejectedOn),
    notStartedScenario: scenario,
    notStartedReason: await reasonOf(work, scenario),
  });
}

/** Records that a person who was referred does not start, and why. */
export async function cancelReferral(
  work: Work,
  {
    referralId,
    version,
    scenario,
    didNotAttend,
    ...given
  }: z.output<typeof inputs.cancelReferralInput>,
): Promise<string> {
  const cancelledOn = given.cancelledOn ?? work.context.today;
  const referral = await loadFor(work, 'cancelReferral', referralId, { cancelledOn });
  return changeReferral(work, referral, version, {
    cancelledOn: asDate(cancelledOn),
    didNotAttend,
    notStartedScenario: scenario,
    notStartedReason: await reasonOf(work, scenario),
  });
}

/** The short reason a scenario counts as. An accountable body's own scenario maps to a national one first. */
export async function reasonOf({ tx }: Work, scenario: string): Promise<string> {
  const scenarios = await tx.code.findMany({
    where: { list: 'not_started_scenario' },
    select: { code: true, mapsTo: true },
  });
  const mapped = new Map(scenarios.map(({ code, mapsTo }) => [code, mapsTo]));
  const target = mapped.get(scenario);
  const reason = target && (mapped.get(target) ?? target);
  if (reason) return reason;
  throw badInputFor('scenario', {
    en: 'Choose one of the answers offered.',
    cy: 'Dewiswch un o’r atebion a gynigir.',
  });
}
