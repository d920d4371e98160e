import type { Actor } from '@placewell/prisma';
import { can } from '../access/roles';
import type { Ask } from './ask';
import { liveFacts, type ReturnFacts } from './counts';
import { type DueMeasure, measuresDue } from './due';
import { figuresOfReturn, type ReturnFigure } from './figures';
import { placesFor } from './load';
import { livePeople } from './people';
import type { PeriodOfReturn } from './period';

/** The measures of a return that the actor may see. */
export const visibleMeasures = (actor: Actor, { kind }: PeriodOfReturn): DueMeasure[] =>
  measuresDue(kind).filter(({ measure }) => !measure.permission || can(actor, measure.permission));

/**
 * The figures of a return as things are now, within what the actor may see. A partner gets its own part alone: the
 * whole would tell it of the others, by subtraction.
 */
export async function liveFigures(
  ask: Ask,
  actor: Actor,
  period: PeriodOfReturn,
): Promise<ReturnFigure[]> {
  const due = visibleMeasures(actor, period);
  const [row] = await ask(liveFacts(actor, period, due));
  const places = await placesFor(ask, actor, period);
  const figures = figuresOfReturn(actor, period, row?.facts as ReturnFacts, places, due);
  return actor.partnerId
    ? figures.filter(({ partnerId }) => partnerId === actor.partnerId)
    : figures;
}

/** What somebody signs now: the figures and the personal rows, within what the actor may see. */
export const liveContent = async (ask: Ask, actor: Actor, period: PeriodOfReturn) => ({
  figures: await liveFigures(ask, actor, period),
  people: await livePeople(ask, actor, period),
});
