import type { Actor } from '@placewell/prisma';
import { measureOf } from '@placewell/prisma/reference';
import { can } from '../../access/roles';
import type { Ask } from '../ask';
import { figuresAt } from '../figuresAt';
import type { LabelledFigure } from '../labels';
import { visibleMeasures } from '../live';
import type { Revision } from '../load';
import { redefinedMeasures } from './definitions';
import { evidenceOf } from './evidence';
import { figureKey, isOf, remaining } from './match';
import { type Move, movesStatement } from './moves';
import { type Reason, whyOf } from './why';

export { type PersonChange, personChanges } from './people';
export { type Reason, reasons } from './why';

/** Somebody, or something, that entered or left a figure. */
export interface ExplainedMove extends Move {
  reason: Reason;
  reference: string | null;
}

/** A figure that is not what it was, or that counts other people. */
export interface FigureChange {
  before: LabelledFigure | null;
  after: LabelledFigure | null;
  /** Empty for those who may see no people. */
  moves: ExplainedMove[];
}

async function explainedMoves(
  ask: Ask,
  actor: Actor,
  from: Revision,
  to: Revision | null,
): Promise<ExplainedMove[]> {
  if (!can(actor, 'return.people')) return [];
  const { period } = from;
  const toId = to?.submittedAt ? to.id : null;
  const statement = movesStatement(actor, period, visibleMeasures(actor, period), from.id, toId);
  const moves = (await ask(statement)).map(({ move }) => move as Move);
  if (moves.length === 0) return [];
  const evidence = await evidenceOf(ask, period, moves, {
    after: from.submittedAt ?? '',
    until: to?.submittedAt ?? null,
  });
  const redefined = await redefinedMeasures(ask, actor, from, toId);
  return moves.map((move) => {
    const { subject, referralId, participantId, measure, part } = move;
    const made = [subject, referralId, participantId].some(
      (id) => id && evidence.madeLater.has(id),
    );
    return {
      ...move,
      reference: (participantId && evidence.references[participantId]) ?? null,
      reason: whyOf(move, {
        changes: evidence.changesOf(participantId, subject, referralId),
        madeLater: made,
        redefined: redefined.has(measure),
        without: part === 'numerator' ? measureOf(measure)?.without : undefined,
      }),
    };
  });
}

const numbers = (figure: LabelledFigure | null) =>
  JSON.stringify(
    figure && [
      figure.numerator,
      figure.denominator,
      figure.value,
      figure.target,
      figure.status,
      figure.lowerQuartile,
      figure.median,
      figure.upperQuartile,
    ],
  );

/**
 * What differs between a submitted revision and another one of the same period, or things as they are now: each figure
 * with another number or other members, with who entered and who left, and why. Within what the actor may see.
 */
export async function differenceOf(
  ask: Ask,
  actor: Actor,
  from: Revision,
  to: Revision | null,
): Promise<FigureChange[]> {
  const before = await figuresAt(ask, actor, from);
  const after = await figuresAt(ask, actor, to ?? { ...from, submittedAt: null });
  const moves = new Map<string, ExplainedMove[]>();
  for (const move of await explainedMoves(ask, actor, from, to)) {
    const own = moves.get(move.measure);
    if (own) own.push(move);
    else moves.set(move.measure, [move]);
  }
  const pairs = new Map<string, Pick<FigureChange, 'before' | 'after'>>();
  for (const figure of before) pairs.set(figureKey(figure), { before: figure, after: null });
  for (const figure of after) {
    const key = figureKey(figure);
    pairs.set(key, { before: pairs.get(key)?.before ?? null, after: figure });
  }
  return [...pairs.values()].flatMap((pair): FigureChange[] => {
    const figure = pair.after ?? pair.before;
    if (!figure) return [];
    const own = remaining((moves.get(figure.measure) ?? []).filter((move) => isOf(figure, move)));
    return own.length > 0 || numbers(pair.before) !== numbers(pair.after)
      ? [{ ...pair, moves: own }]
      : [];
  });
}
