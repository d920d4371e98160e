import type { CodeOf } from '../reference/index';
import { addMonths, type Day, monthOf } from './calendar';
import type { Journey } from './life';
import { weighted } from './random';
import type { Spell } from './work';

/** Gross pay of a period, as it happens. */
export interface Pay {
  spell: Spell;
  from: Day;
  to: Day;
  grossPence: number;
  source: CodeOf<'earnings_source'>;
  /** The day on which the partner can know of it; null when it never does. */
  knownOn: Day | null;
}

const source = weighted<CodeOf<'earnings_source'>>({
  payslip: 58,
  employer_confirmation: 16,
  rti: 22,
  self_declared: 4,
});

/** Days after the end of support for which pay is still followed (demonstration value of the rule tracking_days). */
export const trackingDays = 182;

/** All pay of the spells up to a day, in the order in which the periods end. */
export function planPay(journey: Journey, spells: readonly Spell[], until: Day): Pay[] {
  return spells
    .flatMap((spell) => payOf(journey, spell, Math.min(spell.endedOn ?? until, until)))
    .sort((a, b) => a.to - b.to || a.from - b.from);
}

function payOf({ random }: Journey, spell: Spell, until: Day): Pay[] {
  const paid: Pay[] = [];
  const delay = {
    payslip: 3,
    employer_confirmation: 9,
    rti: 12,
    self_declared: 6,
    trading_accounts: 20,
  };
  for (let from = spell.startedOn; from <= until; ) {
    const to = Math.min(periodEnd(spell, from), until);
    // The period that is under way is not paid yet, unless the job has just ended.
    if (to === until && to !== periodEnd(spell, from) && to !== spell.endedOn) break;
    const usual = ((spell.weeklyMinutes / 60) * spell.hourlyRatePence * (to - from + 1)) / 7;
    const spread =
      spell.employmentType === 'zero_hours' || spell.kind === 'self_employed' ? 0.5 : 0.08;
    const from_ = spell.kind === 'self_employed' ? 'trading_accounts' : source(random);
    paid.push({
      spell,
      from,
      to,
      grossPence: Math.round(usual * (1 - spread / 2 + random.fraction() * spread)),
      source: from_,
      knownOn: spell.payUnseen ? null : to + delay[from_] + random.wait(6),
    });
    from = to + 1;
  }
  return paid;
}

function periodEnd(spell: Spell, from: Day): Day {
  const days = { weekly: 7, fortnightly: 14, four_weekly: 28 } as const;
  const { cycle } = spell;
  if (cycle === 'weekly' || cycle === 'fortnightly' || cycle === 'four_weekly') {
    return from + days[cycle] - 1;
  }
  return addMonths(monthOf(from), 1) - 1;
}
