import { describe, expect, it } from 'vitest';
import { stageReached } from './rules';

describe('stage at which somebody is removed', () => {
  const nothing = {
    preScreenAttended: null,
    initialMeetingAttended: null,
    initialMeetingFinding: null,
  };

  it('is the last one the person reached, or the return would blame the wrong step', () => {
    const called = { ...nothing, preScreenAttended: true };
    const met = { ...called, initialMeetingAttended: true };
    expect(stageReached(nothing)).toBe('expression_of_interest');
    expect(stageReached(called)).toBe('pre_screen');
    expect(stageReached({ ...met, initialMeetingFinding: 'not_suitable' })).toBe('initial_meeting');
    expect(stageReached({ ...met, initialMeetingFinding: 'suitable' })).toBe('before_referral');
  });

  it('does not count a call or meeting that was missed', () => {
    expect(stageReached({ ...nothing, preScreenAttended: false })).toBe('expression_of_interest');
    expect(
      stageReached({ ...nothing, preScreenAttended: true, initialMeetingAttended: false }),
    ).toBe('pre_screen');
  });
});
