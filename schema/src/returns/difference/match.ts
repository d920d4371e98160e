import { measureOf } from '@placewell/prisma/reference';
import type { LabelledFigure } from '../labels';
import type { Move } from './moves';

/** A figure by what it is about, whatever its numbers. */
export const figureKey = ({
  row,
  measure,
  scope,
  areaId,
  partnerId,
  parts,
}: Pick<LabelledFigure, 'row' | 'measure' | 'scope' | 'areaId' | 'partnerId' | 'parts'>): string =>
  JSON.stringify([
    row,
    measure,
    scope,
    areaId,
    partnerId,
    parts.map(({ dimension, value }) => [dimension, value]),
  ]);

const hasValue = (key: Move['keys'][number] | undefined, value: string | null) =>
  Array.isArray(key) ? (key.length ? key.includes(value ?? '') : value === null) : key === value;

/** True when the figure counts the member that moved. */
export function isOf(figure: LabelledFigure, move: Move): boolean {
  if (move.measure !== figure.measure) return false;
  if (figure.scope === 'area' && move.areaId !== figure.areaId) return false;
  if (figure.scope === 'partner' && move.partnerId !== figure.partnerId) return false;
  // A denominator is not broken down by what its measure is a share over.
  const over: readonly string[] =
    move.part === 'denominator' ? (measureOf(move.measure)?.shareOver ?? []) : [];
  return figure.parts
    .filter(({ dimension }) => !over.includes(dimension))
    .every(({ value }, place) => hasValue(move.keys[place], value));
}

const weight = ({ part, subject, countsAs, participantId, quantity, value }: Move) =>
  JSON.stringify([part, countsAs ?? subject, participantId, quantity, value]);

/**
 * The moves that remain of a figure: who left and entered alike has only moved within it. A journey that went to another
 * person stays, as one who left and one who entered, although the number is the same.
 */
export function remaining<Moved extends Move>(moves: readonly Moved[]): Moved[] {
  const entered = moves.filter(({ direction }) => direction === 'entered');
  const staying = new Map<string, number>();
  for (const move of entered) staying.set(weight(move), (staying.get(weight(move)) ?? 0) + 1);
  const cancelled = new Map<string, number>();
  const left = moves.filter((move) => {
    if (move.direction !== 'left') return false;
    const key = weight(move);
    const used = cancelled.get(key) ?? 0;
    if (used >= (staying.get(key) ?? 0)) return true;
    cancelled.set(key, used + 1);
    return false;
  });
  const here = entered.filter((move) => {
    const key = weight(move);
    const used = cancelled.get(key) ?? 0;
    if (used === 0) return true;
    cancelled.set(key, used - 1);
    return false;
  });
  return [...left, ...here];
}
