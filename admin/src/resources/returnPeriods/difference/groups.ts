import type { ReturnFigure } from '../figures/figures';
import type { FigureChange, Move } from './useDifference';

/** A measure that differs: as a whole, in its parts, and by whom. */
export interface MeasureChange {
  readonly key: string;
  /** What it is about: of the whole where that differs, else of a part. */
  readonly figure: ReturnFigure;
  /** The figure of the whole; undefined where only parts differ. */
  readonly whole: FigureChange | undefined;
  /** The same by area, partner and breakdown. */
  readonly parts: readonly FigureChange[];
  /** Who entered and who left, each once. */
  readonly moves: readonly Move[];
}

const isWhole = ({ scope, parts }: ReturnFigure) => scope === 'whole' && parts.length === 0;

const moveKey = ({ direction, part, subject, participantId }: Move) =>
  [direction, part, subject, participantId].join(' ');

function measureChange(key: string, changes: readonly FigureChange[]): MeasureChange[] {
  const figureOf = ({ before, after }: FigureChange) => after ?? before;
  const whole = changes.find((change) => {
    const figure = figureOf(change);
    return figure !== null && isWhole(figure);
  });
  const figure = (whole ?? changes[0]) && figureOf(whole ?? (changes[0] as FigureChange));
  if (!figure) return [];
  // Who only moved between parts is in the parts alone.
  const moves = (whole ? [whole] : changes).flatMap((change) => change.moves);
  return [
    {
      key,
      figure,
      whole,
      parts: changes.filter((change) => change !== whole),
      moves: [...new Map(moves.map((move) => [moveKey(move), move])).values()],
    },
  ];
}

/** The changes by measure, in their order: each figure of a return is there once more for every area and part. */
export function byMeasure(changes: readonly FigureChange[]): readonly MeasureChange[] {
  const groups = new Map<string, FigureChange[]>();
  for (const change of changes) {
    const figure = change.after ?? change.before;
    if (!figure) continue;
    const key = `${figure.row} ${figure.measure}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups].flatMap(([key, own]) => measureChange(key, own));
}
