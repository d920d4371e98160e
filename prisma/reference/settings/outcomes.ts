import type { RuleSetting } from './types';

const faq =
  'Connect to Work questions and answers (vendor summary of the grant guidance, February 2025)';
const primaryCare = 'Individual Placement and Support in Primary Care, grant guidance';
const miNote = 'MI note of 21 January 2025, Table B';

/** The levels of cumulative earnings that DWP asks to be flagged, in pounds. */
const pings = [1000, 2000, 3000, 4000, 5000] as const;

const pingSettings = pings.map((pounds): RuleSetting => {
  const amount = pounds.toLocaleString('en-GB');
  return {
    key: `earnings_ping_${pounds}`,
    valueType: 'pence',
    defaultValue: String(pounds * 100),
    unit: 'pence',
    titleEn: `Earnings ping of £${amount}`,
    titleCy: `Ping enillion o £${amount}`,
    helpEn:
      'Cumulative gross earnings on the programme at which the ping is reached, across all jobs.',
    helpCy: 'Enillion gros cronnus ar y rhaglen pan gyrhaeddir y ping, ar draws pob swydd.',
    source: miNote,
    certainty: 'documented',
  };
});

/** What counts as an outcome, and with which wage rate it is measured. */
export const outcomeSettings: readonly RuleSetting[] = [
  {
    key: 'higher_threshold_hours_a_week',
    valueType: 'integer',
    defaultValue: '18',
    unit: 'hours_a_week',
    titleEn: 'Higher threshold: hours a week',
    titleCy: 'Trothwy uwch: oriau yr wythnos',
    helpEn: 'Hours of work a week at the wage rate to which cumulative earnings must be equal.',
    helpCy:
      "Oriau o waith yr wythnos ar y gyfradd gyflog y mae'n rhaid i enillion cronnus fod yn gyfwerth â nhw.",
    source: faq,
    certainty: 'documented',
  },
  {
    key: 'higher_threshold_weeks',
    valueType: 'integer',
    defaultValue: '26',
    unit: 'weeks',
    titleEn: 'Higher threshold: weeks',
    titleCy: 'Trothwy uwch: wythnosau',
    helpEn: 'Cumulative weeks. A gap between jobs does not begin the count again.',
    helpCy: "Wythnosau cronnus. Nid yw bwlch rhwng swyddi yn ailddechrau'r cyfrif.",
    source: faq,
    certainty: 'documented',
  },
  {
    key: 'lower_threshold_hours_a_week',
    valueType: 'integer',
    defaultValue: null,
    demoValue: '7',
    unit: 'hours_a_week',
    titleEn: 'Lower threshold: hours a week',
    titleCy: 'Trothwy is: oriau yr wythnos',
    helpEn:
      'DWP has not published it. Until it is entered, figures that need it say that they await the rule.',
    helpCy:
      'Nid yw DWP wedi ei gyhoeddi. Hyd nes y caiff ei nodi, bydd ffigurau sydd ei angen yn dweud eu bod yn aros am y rheol.',
    source: `Not published. The demonstration uses 7 hours: ${primaryCare}`,
    certainty: 'unset',
  },
  {
    key: 'lower_threshold_weeks',
    valueType: 'integer',
    defaultValue: null,
    demoValue: '13',
    unit: 'weeks',
    titleEn: 'Lower threshold: weeks',
    titleCy: 'Trothwy is: wythnosau',
    helpEn:
      'DWP has not published it. Until it is entered, figures that need it say that they await the rule.',
    helpCy:
      'Nid yw DWP wedi ei gyhoeddi. Hyd nes y caiff ei nodi, bydd ffigurau sydd ei angen yn dweud eu bod yn aros am y rheol.',
    source: `Not published. The demonstration uses 13 weeks: ${primaryCare}`,
    certainty: 'unset',
  },
  {
    key: 'in_work_threshold_hours_a_week',
    valueType: 'integer',
    defaultValue: '18',
    unit: 'hours_a_week',
    titleEn: 'In-work retention threshold: hours a week',
    titleCy: 'Trothwy cadw gwaith: oriau yr wythnos',
    helpEn: 'The same as the higher threshold: it applies to both cohorts.',
    helpCy: "Yr un fath â'r trothwy uwch: mae'n berthnasol i'r ddwy garfan.",
    source: faq,
    certainty: 'documented',
  },
  {
    key: 'in_work_threshold_weeks',
    valueType: 'integer',
    defaultValue: '26',
    unit: 'weeks',
    titleEn: 'In-work retention threshold: weeks',
    titleCy: 'Trothwy cadw gwaith: wythnosau',
    helpEn: 'The same as the higher threshold: it applies to both cohorts.',
    helpCy: "Yr un fath â'r trothwy uwch: mae'n berthnasol i'r ddwy garfan.",
    source: faq,
    certainty: 'documented',
  },
  {
    key: 'threshold_wage_rate',
    valueType: 'enum',
    options: ['adult_rate', 'rate_for_age'],
    defaultValue: 'adult_rate',
    titleEn: 'Wage rate of the thresholds',
    titleCy: 'Cyfradd gyflog y trothwyon',
    helpEn: 'The higher threshold is worded with the National Living Wage, the adult rate.',
    helpCy:
      "Mae'r trothwy uwch wedi ei eirio gyda'r Cyflog Byw Cenedlaethol, y gyfradd i oedolion.",
    source: faq,
    certainty: 'documented',
  },
  {
    key: 'threshold_rate_date',
    valueType: 'enum',
    options: ['start_date', 'first_job_start', 'achievement_date', 'per_week_worked'],
    defaultValue: 'achievement_date',
    titleEn: "Which year's wage rate",
    titleCy: 'Cyfradd gyflog pa flwyddyn',
    helpEn: 'Each milestone keeps the rate, the choice and the money value that were used.',
    helpCy: "Mae pob carreg filltir yn cadw'r gyfradd, y dewis a'r gwerth ariannol a ddefnyddiwyd.",
    source:
      'Work and Health Programme memo 91: the figure follows the National Living Wage at any given time',
    certainty: 'analogue',
  },
  {
    key: 'threshold_comparison',
    valueType: 'enum',
    options: ['at_least', 'more_than'],
    defaultValue: 'at_least',
    titleEn: 'When a threshold is reached',
    titleCy: 'Pryd y cyrhaeddir trothwy',
    helpEn:
      'The Restart Scheme asks for more than the threshold; the wording for Connect to Work is "equivalent to".',
    helpCy:
      'Mae Cynllun Ailgychwyn yn gofyn am fwy na\'r trothwy; "cyfwerth â" yw geiriad Connect to Work.',
    source: faq,
    certainty: 'documented',
  },
  {
    key: 'self_employed_outcome_basis',
    valueType: 'enum',
    options: ['equivalent_earnings', 'trading_days'],
    defaultValue: 'equivalent_earnings',
    titleEn: 'Self-employed outcome: what counts',
    titleCy: "Canlyniad hunangyflogedig: beth sy'n cyfrif",
    helpEn: 'Declared with evidence of trading; never worked out from RTI.',
    helpCy: 'Wedi ei ddatgan gyda thystiolaeth o fasnachu; byth wedi ei gyfrifo o RTI.',
    source: faq,
    certainty: 'documented',
  },
  {
    key: 'self_employed_trading_days',
    valueType: 'integer',
    defaultValue: null,
    demoValue: '182',
    unit: 'days',
    titleEn: 'Self-employed outcome: days of trading',
    titleCy: 'Canlyniad hunangyflogedig: diwrnodau masnachu',
    helpEn: 'Used only when days of trading count.',
    helpCy: 'Defnyddir dim ond pan fo diwrnodau masnachu yn cyfrif.',
    source: 'Not published. The Work and Health Programme and the Restart Scheme use 182 days',
    certainty: 'analogue',
  },
  ...pingSettings,
  {
    key: 'in_work_higher_counts_as_lower',
    valueType: 'boolean',
    defaultValue: 'false',
    titleEn: 'An in-work retention outcome counts as a lower outcome too',
    titleCy: 'Mae canlyniad cadw gwaith yn cyfrif fel canlyniad is hefyd',
    helpEn:
      'The targets fit together only if it does, but no document says so. Off is the literal wording.',
    helpCy:
      "Dim ond os felly y mae'r targedau'n cyd-fynd, ond nid oes dogfen yn dweud hynny. Diffodd yw'r geiriad llythrennol.",
    source: 'Not published',
    certainty: 'unset',
  },
  {
    key: 'in_work_counts_as_first_earnings',
    valueType: 'boolean',
    defaultValue: 'false',
    titleEn: 'In-work retention participants count as earning',
    titleCy: "Mae cyfranogwyr cadw gwaith yn cyfrif fel rhai sy'n ennill",
    helpEn:
      'First earnings are recorded for out-of-work participants only. Off is the literal wording.',
    helpCy:
      "Cofnodir enillion cyntaf ar gyfer cyfranogwyr allan o waith yn unig. Diffodd yw'r geiriad llythrennol.",
    source: 'Not published',
    certainty: 'unset',
  },
];
