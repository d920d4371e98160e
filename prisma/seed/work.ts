import type { CodeOf } from '../reference/index';
import { type Day, workingDayFrom } from './calendar';
import { partnerOf } from './frame/employers';
import type { Journey } from './life';
import { jobTitles, trades } from './occupations';
import { several, weighted } from './random';
import type { EmployerRow } from './rows';
import { adultRate } from './wages';

/** A spell of work as it happens, whether or not anybody has heard of its end. */
export interface Spell {
  kind: CodeOf<'job_kind'>;
  /** The job that an in-work retention participant had at the start: it is not one that the programme found. */
  retained: boolean;
  title: string;
  occupation: CodeOf<'occupation'>;
  sector: CodeOf<'sector'>;
  employer: EmployerRow | null;
  employmentType: CodeOf<'employment_type'>;
  weeklyMinutes: number;
  hourlyRatePence: number;
  cycle: CodeOf<'earnings_cycle'>;
  startedOn: Day;
  endedOn: Day | null;
  leavingReason: CodeOf<'leaving_reason'> | null;
  evidence: CodeOf<'self_employment_evidence'>[];
  /** Nobody sends payslips; only DWP sees the pay, in RTI. */
  payUnseen: boolean;
}

const employmentType = weighted<CodeOf<'employment_type'>>({
  permanent: 66,
  fixed_term: 11,
  zero_hours: 11,
  temporary_or_agency: 9,
  apprenticeship: 3,
});
const cycle = weighted<CodeOf<'earnings_cycle'>>({
  monthly: 66,
  four_weekly: 16,
  weekly: 13,
  fortnightly: 5,
});
const leavingReason = weighted<CodeOf<'leaving_reason'>>({
  health: 22,
  contract_ended: 16,
  difficulties_at_work: 14,
  hours_or_pay: 10,
  dismissed: 8,
  travel: 7,
  moved_to_another_job: 7,
  redundancy: 5,
  caring_responsibilities: 4,
  adjustments_not_made: 3,
  unknown: 3,
  other: 1,
});
const evidence = weighted<CodeOf<'self_employment_evidence'>>({
  hmrc_registration: 30,
  invoices: 25,
  bank_statements: 20,
  accounts: 15,
  insurance_or_licence: 10,
});
const weeklyHours = [8, 12, 16, 16, 20, 20, 24, 25, 30, 30, 37.5, 37.5];

/** Share of out-of-work participants who would find work if support did not end before. */
const findingWork = { ips: 0.88, seqf: 0.8 } as const;

/** Support beyond which nothing is planned: a year, two extensions and the tracking after them. */
export const furthest = 900;

/** The spells of work of a journey in order. What comes after the end of support is cut off elsewhere. */
export function planWork(journey: Journey): Spell[] {
  const { random, line, startedOn } = journey;
  if (line.cohort === 'in_work_retention') return planRetention(journey);
  if (!random.chance(findingWork[line.model] * Math.sqrt(line.lot.performance))) return [];
  const spells = [spell(journey, workingDayFrom(startedOn + 14 + random.wait(64)))];
  addFollowing(journey, spells);
  // Now and then a small second job beside the first.
  if (random.chance(0.04)) {
    const first = spells[0] as Spell;
    spells.push({
      ...spell(journey, first.startedOn + 20 + random.wait(30)),
      weeklyMinutes: 6 * 60,
    });
  }
  return spells.filter((each) => each.startedOn < startedOn + furthest);
}

function planRetention(journey: Journey): Spell[] {
  const { random, referral, startedOn } = journey;
  const kept = spell(journey, startedOn);
  const lost = random.chance(0.1) ? startedOn + random.integer(15, 110) : null;
  const retained: Spell = {
    ...kept,
    kind: 'employed',
    retained: true,
    weeklyMinutes: referral.jobAtStartWeeklyMinutes ?? 30 * 60,
    hourlyRatePence: referral.jobAtStartHourlyRatePence ?? adultRate(startedOn),
    endedOn: lost,
    payUnseen: random.chance(0.06),
  };
  const spells = [retained];
  addFollowing(journey, spells);
  return spells;
}

/** Further jobs after one that ends. */
function addFollowing(journey: Journey, spells: Spell[]): void {
  const { random } = journey;
  let last = spells[0] as Spell;
  while (last.endedOn !== null && spells.length < 3 && random.chance(0.55)) {
    last = spell(journey, workingDayFrom(last.endedOn + 8 + random.wait(40)));
    spells.push(last);
  }
}

function spell(journey: Journey, startedOn: Day): Spell {
  const { random, line, world } = journey;
  const selfEmployed = random.chance(0.07);
  const employers = world.employers.get(partnerOf(line.lot.body, line.lot.partner)) ?? [];
  const employer = selfEmployed ? null : random.one(employers);
  const fitting = jobTitles.filter(([, , usual]) => usual === employer?.sector);
  const [title, occupation, sector] = random.one(selfEmployed ? trades : fitting);
  const leaves = random.chance(0.26) ? startedOn + 10 + random.wait(100) : null;
  return {
    kind: selfEmployed ? 'self_employed' : 'employed',
    retained: false,
    title,
    occupation,
    sector,
    employer,
    employmentType: selfEmployed ? 'self_employed' : employmentType(random),
    weeklyMinutes: random.one(weeklyHours) * 60,
    hourlyRatePence: adultRate(startedOn) + (random.chance(0.45) ? 0 : random.wait(160)),
    cycle: selfEmployed ? 'irregular' : cycle(random),
    startedOn,
    endedOn: leaves,
    leavingReason: leaves === null || random.chance(0.06) ? null : leavingReason(random),
    evidence: selfEmployed ? several(random, evidence, random.integer(1, 3)) : [],
    payUnseen: !selfEmployed && random.chance(0.07),
  };
}

/** True when one of the spells is under way on the day. */
export const atWork = (spells: readonly Spell[], day: Day): boolean =>
  spells.some((each) => each.startedOn <= day && (each.endedOn === null || each.endedOn >= day));
