import type { CodeOf } from '@placewell/prisma/reference';
import type { CalendarDate } from './calendar';

/** What is known about a person when eligibility is judged. Null is "not recorded yet". Codes are national ones. */
export interface EligibilityFacts {
  /** The day for which it is judged. */
  on: CalendarDate;
  dateOfBirth: CalendarDate | null;
  ageException: string | null;
  rightToReside: boolean | null;
  rightToWork: boolean | null;
  conditions: readonly string[];
  groups: readonly string[];
  declaredBasis: string | null;
  otherProvision: string | null;
  employmentStatus: string | null;
  monthsOutOfWork: number | null;
  monthsInWork: number | null;
  atRiskOfLosingWork: boolean | null;
  /** Never employed, or struggles to keep work. */
  neverEmployed: boolean | null;
}

/** The numbers of the rule set, which are settings. */
export interface EligibilityLimits {
  minimumAge: number;
  minimumAgeWithException: number;
  minimumMonthsOutOfWork: number;
  minimumMonthsInWork: number;
}

export type EligibilityBasis = CodeOf<'eligibility_basis'>;

/** The basis that follows from the conditions and groups recorded; null when there is neither. */
export function basisOf(
  facts: Pick<EligibilityFacts, 'conditions' | 'groups'>,
): EligibilityBasis | null {
  const disabled = facts.conditions.length > 0;
  const disadvantaged = facts.groups.length > 0;
  if (disabled) return disadvantaged ? 'both' : 'disabled';
  return disadvantaged ? 'disadvantaged' : null;
}

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
export function limitsFrom(settingValue: (ruleKey: string) => string | null): EligibilityLimits {
  const number = (name: keyof EligibilityLimits) => {
    const value = settingValue(settingOf[name]);
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
