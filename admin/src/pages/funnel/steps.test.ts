import { expect, test } from 'vitest';
import { funnelOf, funnelsBy, type StepFigure, shareOf } from './steps';

const figure = (
  step: string,
  stepBefore: string,
  numerator: number,
  partner = 'one',
): StepFigure => ({
  dimensions: [
    { name: 'partner', value: partner },
    { name: 'step', value: step },
    { name: 'stepBefore', value: stepBefore },
  ],
  numerator,
});

test('a conversion is of those with the step before; who came another way is in the step all the same', () => {
  const funnel = funnelOf([
    figure('submitted', 'yes', 10),
    figure('pre_screened', 'yes', 8),
    figure('met', 'yes', 6),
    figure('met', 'no', 1),
  ]);
  expect(funnel.slice(0, 4)).toEqual([
    { step: 'submitted', reached: 10, wentOn: 10, before: 0 },
    { step: 'pre_screened', reached: 8, wentOn: 8, before: 10 },
    { step: 'met', reached: 7, wentOn: 6, before: 8 },
    { step: 'referred', reached: 0, wentOn: 0, before: 7 },
  ]);
  expect(funnel).toHaveLength(10);
});

test('the parts are funnels of their own', () => {
  const parts = funnelsBy(
    [figure('submitted', 'yes', 3), figure('submitted', 'yes', 2, 'two')],
    'partner',
  );
  expect([...parts].map(([key, [first]]) => [key, first?.reached])).toEqual([
    ['one', 3],
    ['two', 2],
  ]);
});

test('a share of nothing is no share', () => {
  expect(shareOf(0, 0)).toBeNull();
  expect(shareOf(1, 4)).toBe(0.25);
});
