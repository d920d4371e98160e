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
  const { most, monthsByRule } = await extensionRules(work, referral);
  const { extensionCount, supportEndDue } = referral.state;
  const extensionsLeft = most === null ? undefined : Math.max(most - extensionCount, 0);
  guard(work, 'extendSupport', referral, { approvedOn }, { extensionsLeft });
  const months = given.months ?? monthsByRule;
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

/** How often support can be extended and by how many months; null for a rule that is unset. */
async function extensionRules(work: Work, { accountableBodyId, cohort }: ReferralFacts) {
  const prefix = cohort === 'out_of_work' ? 'out_of_work' : 'in_work';
  const [max, length] = [`${prefix}_extensions_max`, `${prefix}_extension_months`];
  const settings = await ruleValues(work, accountableBodyId, [max, length]);
  const number = (key: string) => (settings(key) === null ? null : Number(settings(key)));
  return { most: number(max), monthsByRule: number(length) };
}

const lengthNeeded = () =>
  badInputFor('months', {
    en: 'Give the months: DWP has not published the length of this extension.',
    cy: 'Rhowch y misoedd: nid yw DWP wedi cyhoeddi hyd yr estyniad hwn.',
  });
