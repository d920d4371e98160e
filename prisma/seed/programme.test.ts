import { afterEach, describe, expect, it, vi } from 'vitest';
import { simulateProgramme } from './index';

const options = { seed: 11, today: '2026-11-23', participants: 120 };

afterEach(() => vi.restoreAllMocks());

describe('simulateProgramme', () => {
  it('gives the same programme for the same day, whatever the clock and the dice of the machine', () => {
    const first = simulateProgramme(options);
    vi.spyOn(Math, 'random').mockImplementation(() => expect.fail('Math.random was asked'));
    vi.spyOn(Date, 'now').mockImplementation(() => expect.fail('Date.now was asked'));
    const again = simulateProgramme(options);
    expect(again.frame).toEqual(first.frame);
    expect(again.records).toEqual(first.records);
    expect(again.truth.counts).toEqual(first.truth.counts);
  });

  it('gives other people for another seed', () => {
    const names = (seed: number) =>
      simulateProgramme({ ...options, seed }).records.participants.map((row) => row.surname);
    expect(names(11)).not.toEqual(names(12));
  });

  it.each([1, 37, 500])('gives exactly %i people when asked to', (participants) => {
    const { records } = simulateProgramme({ ...options, participants });
    expect(records.participants).toHaveLength(participants);
  });

  it('works on any day, at the end of a month and in a leap year too', () => {
    for (const today of ['2026-07-31', '2027-01-01', '2028-02-29', '2030-03-31']) {
      const { records } = simulateProgramme({ ...options, today });
      expect(records.participants).toHaveLength(120);
      expect(records.expressions.every((row) => `${row.submittedOn}` <= today)).toBe(true);
    }
  });

  it('holds more sessions when they lie closer together', () => {
    const usual = simulateProgramme(options).records.sessions.length;
    const dense = simulateProgramme({ ...options, sessionSpacing: 0.5 }).records.sessions.length;
    expect(dense).toBeGreaterThan(usual * 1.5);
  });
});
