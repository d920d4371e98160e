import { assignBeforeStart } from './assignments';
import { type Day, dayOf, workingDayFrom } from './calendar';
import { expressInterest } from './expression';
import type { ProfileLine } from './frame/profile';
import type { Intake } from './intake';
import { support } from './journey';
import type { Life, World } from './life';
import { type Person, participantRow, personOf } from './people';
import { stream } from './plan';
import { Random } from './random';
import { refer } from './referral';
import { noRecords, type Records } from './rows';

/** Share of people who come again after an expression of interest or a journey that is over. */
const comingAgain = 0.12;
/** Share of records that are a second record of somebody who is known already. */
const duplicated = 0.015;
const withoutNino = 0.06;

/** Everything that is recorded of one person: usually one expression of interest, sometimes two. */
export function live(world: World, intake: Intake, lines: readonly ProfileLine[]): Records {
  const { plan, ids } = world;
  const random = new Random(plan.seed, stream.life, intake.number);
  const records = noRecords();
  const duplicate = intake.number > 50 && random.chance(duplicated);
  const person = duplicate ? doubleOf(world, random, intake.number) : personOf(plan, intake.number);
  const participantId = random.uuid();
  const life = (line: ProfileLine, attempt: number): Life => ({
    world,
    random,
    person,
    participantId,
    line,
    accountableBodyId: ids.bodies[line.lot.body],
    partnerId: ids.partners[line.lot.partner],
    horizon: Math.min(plan.today, line.lot.lapsesOn ?? plan.today),
    attempt,
    records,
  });

  const first = life(intake.line, 0);
  const closedOn = attempt(first, intake.submittedOn);
  const again =
    closedOn !== null && random.chance(comingAgain) ? closedOn + 25 + random.wait(50) : null;
  const line = nextLine(random, intake.line, lines);
  if (again !== null && line && workingDayFrom(again) <= plan.today) {
    attempt(life(line, 1), workingDayFrom(again));
  }
  records.participants.push(
    participantRow(random, person, {
      id: participantId,
      accountableBodyId: first.accountableBodyId,
      area: intake.line.area,
      partnerIds: [...new Set(records.expressions.map((row) => row.partnerId))],
      referred: records.referrals.length > 0,
      withoutNino: duplicate || random.chance(withoutNino),
      partnerReference: null,
      createdAt: (records.expressions[0] as { createdAt: string }).createdAt,
    }),
  );
  return records;
}

/** One expression of interest and what follows. Returns the day on which it was over, or null while it is not. */
function attempt(life: Life, submittedOn: Day): Day | null {
  const interest = expressInterest(life, submittedOn);
  if (interest.referredOn === null) return dayIf(interest.row.notReferredOn);
  const journey = refer(life, interest, interest.referredOn);
  if (journey) return support(journey);
  const referral = life.records.referrals.at(-1);
  const closedOn = dayIf(referral?.rejectedOn ?? referral?.cancelledOn);
  const acknowledgedOn = dayIf(referral?.acknowledgedOn);
  if (referral && acknowledgedOn !== null)
    assignBeforeStart(life, referral, acknowledgedOn, closedOn);
  return closedOn;
}

const dayIf = (date: string | null | undefined): Day | null => (date ? dayOf(date) : null);

/** Those who come again come to the same area, not always to the same model, and to a lot that still delivers. */
function nextLine(
  random: Random,
  line: ProfileLine,
  lines: readonly ProfileLine[],
): ProfileLine | null {
  const open = lines.filter(
    (other) =>
      other.area === line.area && other.cohort === line.cohort && other.lot.lapsesOn === null,
  );
  return open.length === 0 ? null : random.one(open);
}

/** Somebody who is known already, entered again: the same name, now and then with a slip in the date of birth. */
function doubleOf(world: World, random: Random, number: number): Person {
  const original = personOf(world.plan, number - random.integer(5, 50));
  return { ...original, number, bornOn: original.bornOn + (random.chance(0.3) ? 9 : 0) };
}
