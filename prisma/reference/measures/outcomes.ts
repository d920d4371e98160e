import { count, ratio } from './make';

export const lowerThreshold = ['lower_threshold_hours_a_week', 'lower_threshold_weeks'] as const;

const pings = [1000, 2000, 3000, 4000, 5000].map((pounds) => {
  const amount = `£${pounds.toLocaleString('en-GB')}`;
  return count(
    `B2.06.${pounds}`,
    'earnings_ping',
    [`Earnings ping of ${amount}`, `Ping enillion o ${amount}`],
    [
      `People whose cumulative earnings on the programme reached ${amount} in the period.`,
      `Pobl y cyrhaeddodd eu henillion cronnus ar y rhaglen ${amount} yn y cyfnod.`,
    ],
    { where: { ping: String(pounds) }, direction: 'up' },
  );
});

/** Work and outcomes (MI note, Table B, Supported Employment). */
export const outcomeMeasures = [
  ratio(
    'B2.02',
    ['lower_outcome', 'initiative_start'],
    ['Out-of-work lower (baseline) outcomes', 'Canlyniadau is (sylfaenol) allan o waith'],
    [
      'Initiative starts of the out-of-work cohort that have reached the lower job outcome, and as a share of all initiative starts.',
      'Dechreuadau’r fenter yn y garfan allan o waith sydd wedi cyrraedd y canlyniad swydd is, ac fel cyfran o holl ddechreuadau’r fenter.',
    ],
    { where: { cohort: 'out_of_work' }, direction: 'up', awaits: lowerThreshold, toDate: true },
  ),
  count(
    'B2.02.in_period',
    'lower_outcome',
    [
      'Out-of-work lower (baseline) outcomes in the period',
      'Canlyniadau is (sylfaenol) allan o waith yn y cyfnod',
    ],
    ['Those of them who reached it in the period.', 'Y rhai ohonynt a’i cyrhaeddodd yn y cyfnod.'],
    { where: { cohort: 'out_of_work' }, direction: 'up', awaits: lowerThreshold },
  ),
  ratio(
    'B2.03',
    ['higher_outcome', 'initiative_start'],
    ['Out-of-work higher outcomes', 'Canlyniadau uwch allan o waith'],
    [
      'Initiative starts of the out-of-work cohort that have reached the higher job outcome, and as a share of all initiative starts.',
      'Dechreuadau’r fenter yn y garfan allan o waith sydd wedi cyrraedd y canlyniad swydd uwch, ac fel cyfran o holl ddechreuadau’r fenter.',
    ],
    { where: { cohort: 'out_of_work' }, direction: 'up', toDate: true },
  ),
  count(
    'B2.03.in_period',
    'higher_outcome',
    ['Out-of-work higher outcomes in the period', 'Canlyniadau uwch allan o waith yn y cyfnod'],
    ['Those of them who reached it in the period.', 'Y rhai ohonynt a’i cyrhaeddodd yn y cyfnod.'],
    { where: { cohort: 'out_of_work' }, direction: 'up' },
  ),
  ratio(
    'B2.04',
    ['higher_outcome', 'initiative_start'],
    ['In-work higher outcomes', 'Canlyniadau uwch mewn gwaith'],
    [
      'Initiative starts of in-work retention that have reached the higher job outcome, and as a share of all initiative starts.',
      'Dechreuadau’r fenter ym maes cadw gwaith sydd wedi cyrraedd y canlyniad swydd uwch, ac fel cyfran o holl ddechreuadau’r fenter.',
    ],
    { where: { cohort: 'in_work_retention' }, direction: 'up', toDate: true },
  ),
  count(
    'B2.04.in_period',
    'higher_outcome',
    ['In-work higher outcomes in the period', 'Canlyniadau uwch mewn gwaith yn y cyfnod'],
    ['Those of them who reached it in the period.', 'Y rhai ohonynt a’i cyrhaeddodd yn y cyfnod.'],
    { where: { cohort: 'in_work_retention' }, direction: 'up' },
  ),
  count(
    'B2.05',
    'self_employed_job_start',
    ['Self-employed job starts', 'Dechreuadau hunangyflogedig'],
    [
      'People who became self-employed on the programme for the first time in the period.',
      'Pobl a ddaeth yn hunangyflogedig ar y rhaglen am y tro cyntaf yn y cyfnod.',
    ],
    { direction: 'up' },
  ),
  ...pings,
  ratio(
    'B2.07',
    ['initiative_job_start', 'initiative_start'],
    ['Initiative starts with a job start', 'Dechreuadau’r fenter â swydd'],
    [
      'Initiative starts that have started a job since, and as a share of all initiative starts.',
      'Dechreuadau’r fenter sydd wedi dechrau swydd ers hynny, ac fel cyfran o holl ddechreuadau’r fenter.',
    ],
    { direction: 'up', toDate: true },
  ),
  ratio(
    'B2.07.employed',
    ['initiative_job_start', 'initiative_start'],
    ['Initiative starts with a job start: employed', 'Dechreuadau’r fenter â swydd: cyflogedig'],
    [
      'Those of them whose first job is employed.',
      'Y rhai ohonynt y mae eu swydd gyntaf yn gyflogedig.',
    ],
    { where: { jobKind: 'employed' }, direction: 'up', toDate: true },
  ),
  ratio(
    'B2.07.self_employed',
    ['initiative_job_start', 'initiative_start'],
    [
      'Initiative starts with a job start: self-employed',
      'Dechreuadau’r fenter â swydd: hunangyflogedig',
    ],
    [
      'Those of them whose first job is self-employed.',
      'Y rhai ohonynt y mae eu swydd gyntaf yn hunangyflogedig.',
    ],
    { where: { jobKind: 'self_employed' }, direction: 'up', toDate: true },
  ),
  count(
    'B2.07.in_period',
    'initiative_job_start',
    ['Job starts of initiative starts in the period', 'Swyddi dechreuadau’r fenter yn y cyfnod'],
    [
      'Initiative starts whose first job since the start began in the period, by whether it is employed or self-employed.',
      'Dechreuadau’r fenter y dechreuodd eu swydd gyntaf ers dechrau yn y cyfnod, yn ôl a yw’n gyflogedig neu’n hunangyflogedig.',
    ],
    { breakdown: ['jobKind'], direction: 'up' },
  ),
  count(
    'B2.08',
    'first_earnings_in_rti',
    ['First earnings in RTI', 'Enillion cyntaf yn RTI'],
    [
      'Out-of-work participants whose first earnings in RTI, by notice in PRaP or RTI pay recorded, fell in the period and while on the programme.',
      'Cyfranogwyr allan o waith y daeth eu henillion cyntaf yn RTI, drwy hysbysiad yn PRaP neu dâl RTI a gofnodwyd, yn y cyfnod a thra ar y rhaglen.',
    ],
    { direction: 'up' },
  ),
  count(
    'B2.09.out_of_work_first',
    'extension_granted',
    ['First extensions, out of work', 'Estyniadau cyntaf, allan o waith'],
    [
      'First extensions of out-of-work support approved in the period.',
      'Estyniadau cyntaf i gymorth allan o waith a gymeradwywyd yn y cyfnod.',
    ],
    { where: { cohort: 'out_of_work', sequence: '1' } },
  ),
  count(
    'B2.09.out_of_work_second',
    'extension_granted',
    ['Second extensions, out of work', 'Ail estyniadau, allan o waith'],
    [
      'Second extensions of out-of-work support approved in the period.',
      'Ail estyniadau i gymorth allan o waith a gymeradwywyd yn y cyfnod.',
    ],
    { where: { cohort: 'out_of_work', sequence: '2' } },
  ),
  count(
    'B2.09.in_work',
    'extension_granted',
    ['Extensions, in-work retention', 'Estyniadau, cadw gwaith'],
    [
      'Extensions of in-work retention support approved in the period.',
      'Estyniadau i gymorth cadw gwaith a gymeradwywyd yn y cyfnod.',
    ],
    { where: { cohort: 'in_work_retention' } },
  ),
  count(
    'B2.10',
    'extended_by_six_months',
    ['Extended by six months', 'Wedi ymestyn o chwe mis'],
    [
      'People whose extensions came to six months in the period, each once: by one of six months, or by several that add up to it.',
      'Pobl y daeth eu hestyniadau i chwe mis yn y cyfnod, pob un unwaith: drwy un o chwe mis, neu sawl un sy’n adio i hynny.',
    ],
  ),
];
