import type { Actor } from '@placewell/prisma';
import type { Ask } from './ask';
import { readFrozenFigures } from './frozenFigures';
import { type LabelledFigure, labelled, labelsFor } from './labels';
import { liveFigures } from './live';
import type { Revision } from './load';

/** The figures of a revision, or of the same period as things are now. */
export async function figuresAt(
  ask: Ask,
  actor: Actor,
  { id, period, submittedAt }: Revision,
): Promise<LabelledFigure[]> {
  if (submittedAt) return readFrozenFigures(ask, actor, id);
  const labels = await labelsFor(ask, actor, period);
  return (await liveFigures(ask, actor, period)).map((figure) => labelled(figure, labels));
}
