import type { EligibilityLimits } from './eligibility';

/** The rule setting behind each number of the eligibility rules. */
const settingOf: Record<keyof EligibilityLimits, string> = {
  minimumAge: 'minimum_age',
  minimumAgeWithException: 'minimum_age_with_exception',
  minimumMonthsOutOfWork: 'minimum_months_out_of_work',
  minimumMonthsInWork: 'minimum_months_in_work',
};

/** Keys of the rule settings that eligibility needs. */
export const eligibilityRuleKeys: readonly string[] = Object.values(settingOf);

/** Reads the numbers from the values of the settings in force. Throws when one is not a whole number. */
export function limitsFrom(valueOf: (ruleKey: string) => string | null): EligibilityLimits {
  const number = (name: keyof EligibilityLimits) => {
    const value = valueOf(settingOf[name]);
    if (value === null || !/^\d+$/.test(value)) {
      throw new Error(`The rule setting ${settingOf[name]} has no whole number`);
    }
    return Number(value);
  };
  return {
    minimumAge: number('minimumAge'),
    minimumAgeWithException: number('minimumAgeWithException'),
    minimumMonthsOutOfWork: number('minimumMonthsOutOfWork'),
    minimumMonthsInWork: number('minimumMonthsInWork'),
  };
}
