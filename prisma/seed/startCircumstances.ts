import type { CodeOf } from '../reference/index';
import type { Life } from './life';
import { jobTitles } from './occupations';
import { type Random, several, weighted } from './random';
import type { ReferralRow } from './rows';

const unemploymentLength = weighted<CodeOf<'unemployment_length'>>({
  under_6_months: 6,
  from_6_to_11_months: 19,
  from_12_to_23_months: 24,
  from_24_to_59_months: 26,
  five_years_or_more: 15,
  never_worked: 10,
});
const benefitOutOfWork = weighted<CodeOf<'benefit'>>({
  universal_credit_no_requirements: 30,
  universal_credit_searching: 18,
  universal_credit_preparing: 14,
  universal_credit_planning: 5,
  personal_independence_payment: 22,
  new_style_employment_support_allowance: 6,
  housing_benefit: 6,
  carers_allowance: 5,
  new_style_jobseekers_allowance: 2,
  disability_living_allowance: 1,
  unknown: 2,
});
const benefitInWork = weighted<CodeOf<'benefit'>>({
  none: 55,
  universal_credit_working: 30,
  personal_independence_payment: 15,
});
const employmentType = weighted<CodeOf<'employment_type'>>({
  permanent: 68,
  fixed_term: 10,
  temporary_or_agency: 8,
  zero_hours: 10,
  apprenticeship: 4,
});
const earningsCycle = weighted<CodeOf<'earnings_cycle'>>({
  monthly: 70,
  four_weekly: 14,
  weekly: 12,
  fortnightly: 4,
});

type Circumstances = Partial<ReferralRow>;

/** What is asked about work and benefits at the start (MI note, Table A, quarterly), with gaps as they occur. */
export function circumstancesAtStart({ random, line }: Life): Circumstances {
  if (line.cohort === 'out_of_work') {
    return {
      unemploymentLength: random.chance(0.05) ? null : unemploymentLength(random),
      benefitsAtStart: random.chance(0.06)
        ? []
        : several(random, benefitOutOfWork, random.integer(1, 3)),
    };
  }
  const benefits = several(random, benefitInWork, random.integer(1, 2));
  return {
    unemploymentLength: 'in_work',
    benefitsAtStart: benefits.includes('none') ? ['none'] : benefits,
    ...(random.chance(0.05) ? {} : jobAtStart(random)),
  };
}

function jobAtStart(random: Random): Circumstances {
  const [title, , sector] = random.one(jobTitles);
  return {
    jobAtStartTitle: title,
    jobAtStartSector: sector,
    jobAtStartEmploymentType: employmentType(random),
    jobAtStartWeeklyMinutes: random.middling(20, 40) * 60,
    jobAtStartEarningsCycle: earningsCycle(random),
    jobAtStartHourlyRatePence: 1271 + random.wait(260),
  };
}
