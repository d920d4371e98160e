import { describe, expect, it } from 'vitest';
import { asksOneOf } from './rules';

describe('a rule set anew changes the definition of a figure', () => {
  it('whose set asks it, by name or by a function', () => {
    expect(asksOneOf("app.rule_on('early_leaver_months', body)", ['early_leaver_months'])).toBe(
      true,
    );
    expect(asksOneOf('app.tracked(w.started_on, body)', ['tracking_days'])).toBe(true);
  });

  it('that counts milestones, where the rule says what an outcome is', () => {
    expect(asksOneOf('from milestone m', ['higher_threshold_weeks'])).toBe(true);
    expect(asksOneOf('from session s', ['higher_threshold_weeks'])).toBe(false);
  });

  it('and of no other: a reminder or a privacy notice counts nobody', () => {
    const words =
      "from milestone m where app.tracked(day) and app.rule_on('early_leaver_cohort', body)";
    expect(asksOneOf(words, ['contact_reminder_days', 'privacy_notice_version'])).toBe(false);
  });
});
