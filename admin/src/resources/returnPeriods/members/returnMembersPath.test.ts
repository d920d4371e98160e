import { describe, expect, it } from 'vitest';
import { returnFigureOf, returnMembersPath } from './returnMembersPath';

const figure = {
  row: 'A4.10',
  measure: 'A4.10',
  scope: 'area' as const,
  areaId: 'an-area',
  partnerId: null,
  parts: [
    { dimension: 'outcome', value: 'lower' },
    { dimension: 'sector', value: null },
  ],
};

describe('the address of the people behind a figure of a submitted return', () => {
  it('names the same figure again, with what names none', () => {
    const path = returnMembersPath('a-period', 2, figure, 'denominator');
    expect(path).toMatch(/^\/returnPeriods\/a-period\/members\?/);
    expect(returnFigureOf(new URLSearchParams(path.split('?')[1]))).toEqual({
      ...figure,
      revision: 2,
      part: 'denominator',
    });
  });

  it('names nothing without a revision, a row and a measure', () => {
    for (const text of ['', 'revision=1&row=A4.10', 'revision=x&row=A4.10&measure=A4.10'])
      expect(returnFigureOf(new URLSearchParams(text))).toBeUndefined();
  });
});
