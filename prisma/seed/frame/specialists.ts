import type { CodeOf } from '../../reference/index';
import { addMonths, type Day, dateOf, workingDayFrom } from '../calendar';
import { inventedName } from '../invented';
import { type Plan, stream } from '../plan';
import { Random } from '../random';
import type { EmploymentSpecialistRow } from '../rows';
import { type BodyKey, lotsOf, type PartnerKey } from './lots';
import type { OrganisationIds } from './organisations';

type Model = CodeOf<'support_model'>;

/** An Employment Specialist and the people they support, as the simulation goes along. */
export interface Specialist {
  row: EmploymentSpecialistRow;
  startedOn: Day;
  /** Last day in the team. */
  leftOn: Day | null;
  /** For each person supported, the last day of it. */
  supportEnds: Day[];
}

/** Specialists of each team: a partner's people who work to one model for one accountable body. */
export type Teams = Map<string, Specialist[]>;

export const teamOf = (body: BodyKey, partner: PartnerKey, model: Model): string =>
  `${body}/${partner}/${model}`;

/** Size of each team in a programme of real size: 34 specialists in Kent and Medway with those who left, 8 in East Sussex. */
const teamSizes: readonly (readonly [BodyKey, PartnerKey, Model, number])[] = [
  ['kent', 'inHouse', 'ips', 7],
  ['kent', 'inHouse', 'seqf', 6],
  ['kent', 'orchard', 'ips', 8],
  ['kent', 'harbour', 'seqf', 7],
  ['kent', 'chalk', 'ips', 4],
  ['kent', 'chalk', 'seqf', 2],
  ['estuary', 'orchard', 'ips', 2],
  ['estuary', 'pebble', 'ips', 2],
  ['estuary', 'pebble', 'seqf', 2],
  ['estuary', 'lantern', 'ips', 1],
  ['estuary', 'lantern', 'seqf', 1],
];

/** Hundredths of full time, in turn. */
const workingTimes = [100, 100, 80, 100, 60, 100, 100, 50];

/** All teams. People join as the number of participants grows; in a larger team one has left again. */
export function recruit(plan: Plan, ids: OrganisationIds): Teams {
  const random = new Random(plan.seed, stream.specialists);
  const lots = lotsOf(plan);
  let position = 0;
  return new Map(
    teamSizes.map(([body, partner, model, size]) => {
      const opensOn = Math.min(
        ...lots
          .filter((lot) => lot.body === body && lot.partner === partner)
          .map((lot) => lot.opensOn),
      );
      const people = Math.max(1, Math.round(size * plan.scale));
      const team = Array.from({ length: people }, (_, joiner) => {
        const startedOn = joinedOn(plan, opensOn, joiner, people);
        const leftOn =
          people >= 5 && joiner % 7 === 1 ? leavingDay(plan, startedOn, position) : null;
        const { forename, surname } = inventedName(random);
        const row: EmploymentSpecialistRow = {
          id: random.uuid(),
          accountableBodyId: ids.bodies[body],
          partnerId: ids.partners[partner],
          name: `${forename} ${surname}`,
          fullTimeEquivalent: workingTimes[position % workingTimes.length] as number,
          model,
          startedOn: dateOf(startedOn),
          leftOn: leftOn === null ? null : dateOf(leftOn),
          createdAt: `${dateOf(startedOn)}T08:30:00Z`,
        };
        position += 1;
        return { row, startedOn, leftOn, supportEnds: [] };
      });
      return [teamOf(body, partner, model), team];
    }),
  );
}

/** People join in good time for the participants whose number grows. */
function joinedOn(plan: Plan, opensOn: Day, joiner: number, people: number): Day {
  if (joiner === 0) return workingDayFrom(addMonths(opensOn, -1));
  const grown = (joiner / people) ** 0.8 * 0.85;
  return workingDayFrom(Math.floor(opensOn + grown * (plan.today - opensOn)));
}

function leavingDay(plan: Plan, startedOn: Day, position: number): Day | null {
  const lastDay = addMonths(plan.launch, plan.months - 5) + ((position * 11) % 60);
  return lastDay > startedOn + 90 && lastDay < plan.today ? lastDay : null;
}
