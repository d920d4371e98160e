import { describe, expect, it } from 'vitest';
import type { ReturnFigure } from '../figures/figures';
import { byMeasure } from './groups';
import type { FigureChange, Move } from './useDifference';

const figure = (values: Partial<ReturnFigure>) =>
  ({
    row: 'B1.11',
    measure: 'B1.11.out_of_work',
    scope: 'whole',
    parts: [],
    ...values,
  }) as ReturnFigure;
const move = (subject: string, values: Partial<Move> = {}) =>
  ({ direction: 'entered', part: 'numerator', subject, participantId: subject, ...values }) as Move;
const change = (after: ReturnFigure, moves: readonly Move[]): FigureChange => ({
  before: null,
  after,
  moves,
});

describe('the changes of a return by measure', () => {
  it('show a measure once, with everybody once and its parts below', () => {
    const groups = byMeasure([
      change(figure({}), [move('one'), move('two')]),
      change(figure({ scope: 'area', areaId: 'east' }), [move('one')]),
      change(figure({ scope: 'partner', partnerId: 'orchard' }), [move('two')]),
      change(figure({ row: 'B1.12', measure: 'B1.12' }), [move('three')]),
    ]);
    expect(groups.map(({ key, parts, moves }) => [key, parts.length, moves.length])).toEqual([
      ['B1.11 B1.11.out_of_work', 2, 2],
      ['B1.12 B1.12', 0, 1],
    ]);
  });

  it('name who moved between parts where the whole is as it was', () => {
    const [group] = byMeasure([
      change(figure({ scope: 'area', areaId: 'east' }), [move('one', { direction: 'left' })]),
      change(figure({ scope: 'area', areaId: 'west' }), [move('one')]),
      change(figure({ scope: 'partner', partnerId: 'orchard' }), [move('one')]),
    ]);
    expect(group?.whole).toBeUndefined();
    expect(group?.moves.map(({ direction }) => direction)).toEqual(['left', 'entered']);
  });
});
