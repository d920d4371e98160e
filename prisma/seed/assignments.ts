import type { CodeOf } from '../reference/index';
import { addWorkingDays, type Day, dateOf, workingDayFrom } from './calendar';
import { choose, type Support, takeOn } from './caseloads';
import type { Ending } from './ending';
import { type Specialist, teamOf } from './frame/specialists';
import { entry, type Journey, journeyEntry, type Life } from './life';
import { weighted } from './random';
import type { ReferralRow } from './rows';

type Model = CodeOf<'support_model'>;

const modelChangeReason = weighted<CodeOf<'model_change_reason'>>({
  needs_changed: 45,
  health_team: 20,
  model_did_not_fit: 18,
  own_choice: 12,
  specialist_change: 5,
});

const team = (life: Life, model: Model): readonly Specialist[] =>
  life.world.teams.get(teamOf(life.line.lot.body, life.line.lot.partner, model)) ?? [];

/** The specialist of a referral that was acknowledged and has not started: the person who tries to reach them. */
export function assignBeforeStart(
  life: Life,
  referral: ReferralRow,
  from: Day,
  closedOn: Day | null,
): void {
  if (from > life.horizon) return;
  const specialist = choose(life.random, team(life, life.line.model), from);
  if (!specialist) return;
  takeOn(specialist, closedOn ?? addWorkingDays(from, 10));
  const over = closedOn !== null && closedOn <= life.horizon;
  life.records.assignments.push({
    ...entry(life, from),
    referralId: referral.id,
    specialistId: specialist.row.id,
    startsOn: dateOf(from),
    endsOn: over ? dateOf(Math.max(closedOn, from)) : null,
  });
}

/** The models of a journey in order: mostly one, sometimes a move to the other. Writes the model history. */
export function followModels(journey: Journey, ending: Ending): { model: Model; from: Day }[] {
  const { random, line, startedOn, horizon } = journey;
  const models = [{ model: line.model, from: startedOn }];
  const other: Model = line.model === 'ips' ? 'seqf' : 'ips';
  const movesOn = workingDayFrom(startedOn + random.integer(35, 190));
  const moves = random.chance(0.06) && team(journey, other).length > 0;
  if (moves && movesOn <= horizon && movesOn < ending.on)
    models.push({ model: other, from: movesOn });
  models.forEach(({ model, from }, position) => {
    const next = models[position + 1];
    journey.records.modelPeriods.push({
      ...journeyEntry(journey, from),
      model,
      startsOn: dateOf(from),
      endsOn: next ? dateOf(next.from - 1) : (journey.referral.endedOn ?? null),
      reason: position === 0 ? null : modelChangeReason(random),
    });
  });
  return models;
}

/**
 * Who supports the person when, from the acknowledgement to the end: handed over when the model changes, when the
 * specialist leaves, and now and then for other reasons. Writes the assignments.
 */
export function assign(
  journey: Journey,
  models: readonly { model: Model; from: Day }[],
  ending: Ending,
): Support[] {
  const { random, horizon, acknowledgedOn, startedOn } = journey;
  const lastDay = Math.min(ending.on, horizon);
  const changes = models.slice(1).map((change) => change.from);
  if (random.chance(0.05)) changes.push(workingDayFrom(startedOn + random.integer(30, 200)));
  const modelOn = (day: Day): Model =>
    (models.filter((each) => each.from <= day).at(-1) ?? (models[0] as { model: Model })).model;
  const supports: Support[] = [];
  let from = acknowledgedOn;
  let previous: Specialist | null = null;
  while (from <= lastDay) {
    const day: Day = from;
    const specialist: Specialist | null =
      choose(random, team(journey, modelOn(day)), day, previous) ?? previous;
    if (!specialist) break;
    const leaves = specialist.leftOn === null ? [] : [specialist.leftOn + 1];
    const next = Math.min(
      ...changes.filter((change) => change > day),
      ...leaves.filter((change) => change > day),
    );
    supports.push({ specialist, from, to: next <= lastDay ? next - 1 : null });
    takeOn(specialist, Math.min(next - 1, ending.on));
    from = next;
    previous = specialist;
  }
  for (const support of supports) {
    journey.records.assignments.push({
      ...journeyEntry(journey, support.from),
      specialistId: support.specialist.row.id,
      startsOn: dateOf(support.from),
      endsOn: support.to === null ? (journey.referral.endedOn ?? null) : dateOf(support.to),
    });
  }
  return supports;
}

/** The specialist who supports the person on a day; the last one for a day after the end. */
export const supporterOn = (supports: readonly Support[], day: Day): Specialist | null =>
  supports.filter((support) => support.from <= day).at(-1)?.specialist ?? null;
