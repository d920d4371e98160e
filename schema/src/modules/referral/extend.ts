import type { z } from 'zod';
import type { Work } from '../../core/command';
import { asDate, dayOf } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import { renamed } from '../../core/renamed';
import { ruleValues } from '../../core/ruleValues';
import { addDays, addMonths } from '../../rules/calendar';
import { guard } from './guard';
import type { extendSupportInput } from './inputs';
import { loadForWriting, type ReferralFacts, tie, touchReferral } from './load';

/** Extends support from the day after it is due to end, as often as the cohort allows. */
export async function extendSupport(
  work: Work,
  {
    referralId,
    version,
    extensionReason,
    approvedBy,
    ...given
  }: z.output<typeof extendSupportInput>,
): Promise<string> {
  const approvedOn = given.approvedOn ?? work.context.today;
  const referral = await loadForWriting(work, referralId);
  const { extensionCount, extensionsLeft, supportEndDue } =
    await work.tx.referralState.findUniqueOrThrow({
      where: { referralId },
      select: { extensionCount: true, extensionsLeft: true, supportEndDue: true },
    });
  guard(work, 'extendSupport', referral, { approvedOn }, { extensionsLeft });
  const months = given.months ?? (await monthsByRule(work, referral));
  const due = dayOf(supportEndDue);
  if (!months || !due) throw lengthNeeded();
  await touchReferral(work, referral, version);
  const data = {
    ...tie(referral),
    sequence: extensionCount + 1,
    months,
    startsOn: asDate(addDays(due, 1)),
    endsOn: asDate(addMonths(due, months)),
    reason: extensionReason,
    approvedBy,
    approvedOn: asDate(approvedOn),
  };
  await renamed(
    (field) => (field === 'reason' ? 'extensionReason' : field),
    () => work.tx.extension.create({ data }),
  );
  return referralId;
}

/** Months of an extension for the cohort; null while DWP has not published the rule. */
async function monthsByRule(work: Work, { accountableBodyId, cohort }: ReferralFacts) {
  const rule =
    cohort === 'out_of_work' ? 'out_of_work_extension_months' : 'in_work_extension_months';
  const settings = await ruleValues(work, accountableBodyId, [rule]);
  const months = settings(rule);
  return months === null ? null : Number(months);
}

const lengthNeeded = () =>
  badInputFor('months', {
    en: 'Give the months: DWP has not published the length of this extension.',
    cy: 'Rhowch y misoedd: nid yw DWP wedi cyhoeddi hyd yr estyniad hwn.',
  });
