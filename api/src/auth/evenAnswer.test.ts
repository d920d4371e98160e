import { expect, it } from 'vitest';
import { untilNextStep } from './evenAnswer';

it('answers refusals on whole steps only, however long they took', () => {
  for (const elapsed of [0.1, 87, 150, 399.9])
    expect(elapsed + untilNextStep(elapsed, 400)).toBe(400);
  expect(401 + untilNextStep(401, 400)).toBe(800);
});

it('can be switched off', () => {
  expect(untilNextStep(87, 0)).toBe(0);
});
