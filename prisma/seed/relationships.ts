import { type Day, dateOf, workingDayFrom } from './calendar';
import { enteredOn } from './clock';
import { contactMode } from './employerContacts';
import { lotsOf } from './frame/lots';
import type { Specialist } from './frame/specialists';
import type { World } from './life';
import { stream } from './plan';
import { Random } from './random';
import { type EmployerRow, noRecords, type Records } from './rows';

/** Days between two contacts of a specialist with an employer that are about nobody in particular. */
const between = 16;

/** Contacts by which specialists get to know employers before there is a person for the job. */
export function nurtureRelationships(world: World): Records {
  const { plan, teams, employers } = world;
  const lots = lotsOf(plan);
  const random = new Random(plan.seed, stream.relationship);
  const records = noRecords();
  for (const [name, team] of teams) {
    const [body, partner] = name.split('/');
    const known = employers.get(`${body}/${partner}`) ?? [];
    const lapsesOn = lots.find((lot) => lot.body === body && lot.partner === partner)?.lapsesOn;
    const horizon = lapsesOn ?? plan.today;
    for (const specialist of team) meet(random, records, specialist, known, horizon);
  }
  return records;
}

function meet(
  random: Random,
  records: Records,
  specialist: Specialist,
  employers: readonly EmployerRow[],
  horizon: Day,
): void {
  const { row, startedOn, leftOn } = specialist;
  const lastDay = Math.min(leftOn ?? horizon, horizon);
  let day = workingDayFrom(startedOn + random.integer(5, 20));
  while (day <= lastDay) {
    records.employerContacts.push({
      id: random.uuid(),
      accountableBodyId: row.accountableBodyId,
      partnerId: row.partnerId,
      referralId: null,
      employerId: random.one(employers).id,
      specialistId: row.id,
      madeBy: 'specialist',
      contactedOn: dateOf(day),
      mode: contactMode(random),
      kind: 'relationship',
      note: null,
      createdAt: enteredOn(random, day, horizon),
    });
    day = workingDayFrom(day + 3 + random.wait(between));
  }
}
