import { addMonths, type Day, workingDayFrom } from './calendar';
import { growth, type ProfileLine } from './frame/profile';
import { type Plan, stream } from './plan';
import { Random } from './random';

/** A person who expresses interest, under a line of the profile, on a day. */
export interface Intake {
  /** Counts the people of the programme from 0. */
  number: number;
  line: ProfileLine;
  submittedOn: Day;
}

/** Expressions of interest that lead to one start, by experience of the simulation itself (a test watches it). */
const interestedPerStart = 2.05;

/** People expected to express interest under a line in a month; they start a month later, when more are agreed. */
function expected(plan: Plan, line: ProfileLine, month: number): number {
  const { lot } = line;
  const first = addMonths(plan.launch, month);
  if (first < lot.opensOn || (lot.lapsesOn !== null && first > lot.lapsesOn)) return 0;
  const next = addMonths(first, 1);
  const elapsed = Math.min(1, (plan.today + 1 - first) / (next - first));
  const agreed = (line.exactStartsAYear / 12) * growth(lot, month + 1);
  return agreed * lot.performance * interestedPerStart * elapsed;
}

/** How many people a programme of real size has had by today. */
export function expectedPeople(plan: Plan, lines: readonly ProfileLine[]): number {
  let total = 0;
  for (let month = 0; month < plan.months; month += 1) {
    for (const line of lines) total += expected(plan, line, month);
  }
  return total;
}

/** Exactly `people` people in the order of the days on which they express interest. */
export function* intakes(
  plan: Plan,
  lines: readonly ProfileLine[],
  people: number,
): Generator<Intake> {
  const total = expectedPeople(plan, lines);
  let weight = 0;
  let number = 0;
  for (let month = 0; month < plan.months; month += 1) {
    const random = new Random(plan.seed, stream.intake, month);
    const arrivals: Omit<Intake, 'number'>[] = [];
    // A fresh order each month, so that rounding favours no line.
    for (const line of shuffled(random, lines)) {
      const before = Math.round((people * weight) / total);
      weight += expected(plan, line, month);
      const after = Math.round((people * weight) / total);
      for (let person = before; person < after; person += 1) {
        arrivals.push({ line, submittedOn: arrivalDay(random, plan, month) });
      }
    }
    arrivals.sort((a, b) => a.submittedOn - b.submittedOn);
    for (const arrival of arrivals) {
      yield { number, ...arrival };
      number += 1;
    }
  }
}

function arrivalDay(random: Random, plan: Plan, month: number): Day {
  const first = addMonths(plan.launch, month);
  const last = Math.min(addMonths(first, 1) - 1, plan.today);
  return Math.min(workingDayFrom(random.integer(first, last)), last);
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((entry) => ({ entry, place: random.fraction() }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}
