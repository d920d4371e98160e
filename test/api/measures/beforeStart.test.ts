// Table A, expressions of interest to referral: each figure on a case small enough to count by hand.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../support/world';
import { type Scene, setScene } from './scene';

let world: World;
let scene: Scene;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  scene = await setScene(world);
});
afterAll(() => world?.stop());

const january = '2026-01';
const february = '2026-02';
const screened = {
  pre_screen_on: '2026-01-06',
  pre_screen_attended: true,
  pre_screen_passed: true,
};
const met = {
  ...screened,
  initial_meeting_on: '2026-01-08',
  initial_meeting_attended: true,
};
const notReferred = (on: string, reason = 'declined') => ({
  not_referred_on: on,
  not_referred_reason: reason,
  removed_at_stage: 'initial_meeting',
});
const express = (values = {}) => world.journey.expressed(scene.place, values);

describe('expressions of interest', () => {
  it('A1.01: are counted on the day of submission, with or without a NINO', async () => {
    await express();
    await express({ submitted_on: '2026-01-31' });
    await express({ submitted_on: '2026-02-01' });
    expect((await scene.inMonth('A1.01', january)).numerator).toBe(2);
    expect((await scene.inMonth('A1.01', february)).numerator).toBe(1);
    const quarter = { period: 'quarter' as const };
    expect((await scene.inMonth('A1.01', january, quarter)).numerator).toBe(3);
  });

  it('A1.02: are shared out by source in four groups, each on its own day', async () => {
    await express({ source: 'employer' });
    await express({ source: 'employer', ...met, ...notReferred('2026-02-03') });
    const open = await world.journey.referred(scene.place);
    const cancelled = await world.journey.acknowledged(scene.place, {
      cancelled_on: '2026-02-10',
      not_started_scenario: 'chose_not_to_start',
      not_started_reason: 'declined',
    });
    const started = await world.journey.started(scene.place);
    expect(new Set([open.referralId, cancelled.referralId, started.referralId]).size).toBe(3);

    expect(await scene.parts('A1.02.everyone', 'source', january)).toEqual({
      employer: 2,
      self: 3,
    });
    expect(await scene.parts('A1.02.participants', 'source', january)).toEqual({ self: 1 });
    expect(await scene.parts('A1.02.pre_screened_not_referred', 'source', february)).toEqual({
      employer: 1,
    });
    // The referral that is still open may yet become a start.
    expect(await scene.parts('A1.02.referred_not_started', 'source', february)).toEqual({
      self: 1,
    });
    const filters = [{ dimension: 'source', values: ['employer'] }];
    expect(await scene.inMonth('A1.02.everyone', january, { filters })).toMatchObject({
      numerator: 2,
      denominator: 5,
      value: 40,
    });
  });
});

describe('the initial meeting', () => {
  it('A2.01 and A2.02: count those who came, by the day of the call and of the meeting', async () => {
    await express({ ...met, initial_meeting_on: '2026-02-02' });
    await express(screened);
    await express({ pre_screen_on: '2026-01-07', pre_screen_attended: false });
    await express({
      ...screened,
      initial_meeting_on: '2026-02-03',
      initial_meeting_attended: false,
    });
    expect((await scene.inMonth('A2.01', january)).numerator).toBe(3);
    expect((await scene.inMonth('A2.02', january)).numerator).toBe(0);
    expect((await scene.inMonth('A2.02', february)).numerator).toBe(1);
  });

  it('A2.03 and A2.04: count who was found not eligible or not suitable, and why', async () => {
    const found = (finding: string, reason: string | null) =>
      express({ ...met, initial_meeting_finding: finding, finding_reason: reason });
    await found('not_eligible', 'on_dwp_programme');
    await found('not_eligible', 'on_dwp_programme');
    await found('not_suitable', 'never_suitable');
    await found('suitable', null);
    expect((await scene.inMonth('A2.03.not_eligible', january)).numerator).toBe(2);
    expect((await scene.inMonth('A2.03.not_suitable', january)).numerator).toBe(1);
    expect(await scene.parts('A2.04', 'findingReason', january)).toEqual({
      on_dwp_programme: 2,
      never_suitable: 1,
    });
  });
});

describe('at the referral point', () => {
  it('A3.01: counts those found on another provision', async () => {
    await express({ ...met, on_other_provision_at_referral: true, ...notReferred('2026-02-02') });
    await express({ ...met, on_other_provision_at_referral: true });
    await express(met);
    expect((await scene.inMonth('A3.01', january)).numerator).toBe(1);
    expect((await scene.inMonth('A3.01', february)).numerator).toBe(1);
  });

  it('A3.02: counts who came to the meeting and was not referred, on the day that was decided', async () => {
    await express({ ...met, ...notReferred('2026-02-02') });
    await express({ ...met, ...notReferred('2026-02-20', 'ineligible') });
    // Left before the meeting, and not decided yet: neither dropped out after it.
    await express({ ...screened, ...notReferred('2026-02-02', 'no_contact') });
    await express(met);
    expect(await scene.parts('A3.02', 'notStartedReason', february)).toEqual({
      declined: 1,
      ineligible: 1,
    });
  });
});
