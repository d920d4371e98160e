/** A statutory minimum wage of one age band from a day on. */
export interface WageRate {
  /** Youngest age of the band. */
  ageFrom: number;
  /** Oldest age of the band; null for no upper limit (the National Living Wage). */
  ageTo: number | null;
  /** First day of the rate, 'YYYY-MM-DD'. Rates change on 1 April. */
  validFrom: string;
  /** Pence an hour. */
  hourlyPence: number;
  /** False while the rate is not confirmed by a regulation or an announcement of the government. */
  confirmed: boolean;
  source: string;
}

/** The three age bands of one year. The bands are data, since the adult age may fall to 18. */
function yearFrom(
  validFrom: string,
  pence: { adult: number; from18To20: number; from16To17: number },
  source: string,
  confirmed = true,
): WageRate[] {
  return [
    { ageFrom: 21, ageTo: null, validFrom, hourlyPence: pence.adult, confirmed, source },
    { ageFrom: 18, ageTo: 20, validFrom, hourlyPence: pence.from18To20, confirmed, source },
    { ageFrom: 16, ageTo: 17, validFrom, hourlyPence: pence.from16To17, confirmed, source },
  ];
}

/**
 * National Living Wage (21 and over) and National Minimum Wage by age, pence an hour.
 * The apprentice rate, equal to the rate at 16 and 17, takes no part in any threshold.
 */
export const wageRates: readonly WageRate[] = [
  ...yearFrom(
    '2024-04-01',
    { adult: 1144, from18To20: 860, from16To17: 640 },
    'National Minimum Wage rates from 1 April 2024',
  ),
  ...yearFrom(
    '2025-04-01',
    { adult: 1221, from18To20: 1000, from16To17: 755 },
    'National Minimum Wage rates from 1 April 2025',
  ),
  ...yearFrom(
    '2026-04-01',
    { adult: 1271, from18To20: 1085, from16To17: 800 },
    'National Minimum Wage rates announced for 1 April 2026',
  ),
  ...yearFrom(
    '2027-04-01',
    { adult: 1321, from18To20: 1127, from16To17: 831 },
    'Third-party forecast for 1 April 2027: confirm before use',
    false,
  ),
];
