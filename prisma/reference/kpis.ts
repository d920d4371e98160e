/** A key performance indicator: two sets of the database schema `mi` and what DWP expects of their ratio. */
export interface Kpi {
  /** Identifier in the catalogue of requirements. */
  id: string;
  kind: 'ratio';
  /** View of the schema `mi` whose rows are counted above the line. */
  numerator: string;
  /** View of the schema `mi` whose rows are counted below the line. */
  denominator: string;
  titleEn: string;
  titleCy: string;
  definitionEn: string;
  definitionCy: string;
  unit: 'per_cent';
  /** More is better. */
  direction: 'up';
  /** Hundredths of a per cent: 6250 is 62.5%. */
  targetBasisPoints: number;
  /** At or above the floor is amber, below it red. */
  floorBasisPoints: number;
  /** Rule settings without a value of which the figure awaits a rule of DWP. */
  awaits: readonly string[];
  sourceClause: string;
  sortOrder: number;
}

/** No band is published by DWP: the floor is 90% of the target, as the setting `kpi_floor_per_cent_of_target` says. */
const FLOOR_SHARE = 0.9;

const lowerThreshold = ['lower_threshold_hours_a_week', 'lower_threshold_weeks'] as const;

type Text = Pick<
  Kpi,
  'numerator' | 'denominator' | 'titleEn' | 'titleCy' | 'definitionEn' | 'definitionCy'
>;

function kpi(
  number: number,
  targetPerCent: number,
  text: Text,
  awaits: readonly string[] = [],
): Kpi {
  const targetBasisPoints = targetPerCent * 100;
  return {
    id: `B3.0${number}`,
    kind: 'ratio',
    ...text,
    unit: 'per_cent',
    direction: 'up',
    targetBasisPoints,
    floorBasisPoints: Math.round(targetBasisPoints * FLOOR_SHARE),
    awaits,
    sourceClause: 'MI note of 21 January 2025, Table B, End of Provision',
    sortOrder: number * 10,
  };
}

/**
 * The seven KPIs. B3.02 to B3.04 are shares of all initiative starts, in the literal wording; B3.06 and
 * B3.07 are conversions of out-of-work participants, so none of them follows from the others.
 */
export const kpis: readonly Kpi[] = [
  kpi(1, 80, {
    numerator: 'initiative_start',
    denominator: 'profiled_start',
    titleEn: 'Initiative starts against profile',
    titleCy: "Dechreuadau'r fenter yn erbyn y proffil",
    definitionEn:
      'Initiative starts in the period, as a share of the starts in the agreed profile for it.',
    definitionCy:
      "Dechreuadau'r fenter yn y cyfnod, fel cyfran o'r dechreuadau yn y proffil a gytunwyd ar ei gyfer.",
  }),
  kpi(2, 50, {
    numerator: 'first_earnings',
    denominator: 'initiative_start',
    titleEn: 'First earnings',
    titleCy: 'Enillion cyntaf',
    definitionEn:
      'Initiative starts that have earned for the first time while on the programme, as a share of all.',
    definitionCy:
      "Dechreuadau'r fenter sydd wedi ennill am y tro cyntaf tra ar y rhaglen, fel cyfran o'r cyfan.",
  }),
  kpi(
    3,
    40,
    {
      numerator: 'lower_outcome',
      denominator: 'initiative_start',
      titleEn: 'Lower (baseline) outcome',
      titleCy: 'Canlyniad is (sylfaenol)',
      definitionEn: 'Initiative starts that have reached the lower job outcome, as a share of all.',
      definitionCy:
        "Dechreuadau'r fenter sydd wedi cyrraedd y canlyniad swydd is, fel cyfran o'r cyfan.",
    },
    lowerThreshold,
  ),
  kpi(4, 29, {
    numerator: 'higher_outcome',
    denominator: 'initiative_start',
    titleEn: 'Higher outcome',
    titleCy: 'Canlyniad uwch',
    definitionEn: 'Initiative starts that have reached the higher job outcome, as a share of all.',
    definitionCy:
      "Dechreuadau'r fenter sydd wedi cyrraedd y canlyniad swydd uwch, fel cyfran o'r cyfan.",
  }),
  kpi(5, 80, {
    numerator: 'in_work_higher_outcome',
    denominator: 'in_work_start',
    titleEn: 'In-work retention outcome',
    titleCy: 'Canlyniad cadw gwaith',
    definitionEn:
      'In-work retention participants who have reached the higher job outcome, as a share of those who started.',
    definitionCy:
      "Cyfranogwyr cadw gwaith sydd wedi cyrraedd y canlyniad swydd uwch, fel cyfran o'r rhai a ddechreuodd.",
  }),
  kpi(
    6,
    80,
    {
      numerator: 'job_start_with_lower_outcome',
      denominator: 'out_of_work_job_start',
      titleEn: 'Job start to lower outcome',
      titleCy: "O ddechrau swydd i'r canlyniad is",
      definitionEn:
        'Out-of-work participants with a job start who have reached the lower job outcome, as a share of those with a job start.',
      definitionCy:
        "Cyfranogwyr allan o waith a ddechreuodd swydd ac sydd wedi cyrraedd y canlyniad swydd is, fel cyfran o'r rhai a ddechreuodd swydd.",
    },
    lowerThreshold,
  ),
  kpi(
    7,
    62.5,
    {
      numerator: 'lower_outcome_with_higher_outcome',
      denominator: 'out_of_work_lower_outcome',
      titleEn: 'Lower to higher outcome',
      titleCy: "O'r canlyniad is i'r canlyniad uwch",
      definitionEn:
        'Out-of-work participants with a lower job outcome who have reached the higher one, as a share of those with a lower outcome.',
      definitionCy:
        "Cyfranogwyr allan o waith â chanlyniad swydd is sydd wedi cyrraedd yr un uwch, fel cyfran o'r rhai â chanlyniad is.",
    },
    lowerThreshold,
  ),
];
