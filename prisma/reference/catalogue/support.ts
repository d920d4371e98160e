import { counted, countedBy } from './make';

/** Outcomes of a cohort: to date with their share, and those of the period alone. */
const withThoseOfThePeriod = (id: string) => {
  const { titleEn, titleCy, definitionEn, definitionCy } = counted(id, 'monthly');
  return countedBy(
    id,
    'monthly',
    [id, `${id}.in_period`],
    [titleEn, titleCy],
    [definitionEn, definitionCy],
    [
      'The total and the share are those of all initiative starts to date, as written: the outcomes of a month as a share of its starts would be of other people. The number of the period stands beside them; an outcome counts when it was reached, not when it was reported. The cohort filter gives the share of the cohort’s own starts.',
      'Rhai holl ddechreuadau’r fenter hyd yma yw’r cyfanswm a’r gyfran, fel yr ysgrifennwyd: byddai canlyniadau mis fel cyfran o’i ddechreuadau yn ymwneud â phobl eraill. Mae nifer y cyfnod wrth eu hochr; mae canlyniad yn cyfrif pan gyrhaeddwyd ef, nid pan adroddwyd ef. Mae hidlydd y garfan yn rhoi’r gyfran o ddechreuadau’r garfan ei hun.',
    ],
  );
};

/** Tables A and B, supported employment. */
export const supportRows = [
  countedBy(
    'A4.01',
    'monthly',
    ['A4.01', 'A4.01.full_time_equivalent'],
    ['Caseload of each specialist', 'Llwyth achosion pob arbenigwr'],
    [
      'People on the programme at the end of the period by specialist, area and model, and for each full-time equivalent.',
      'Pobl ar y rhaglen ar ddiwedd y cyfnod yn ôl arbenigwr, ardal a model, ac am bob cyfwerth ag amser llawn.',
    ],
    [
      'People who paused or disengaged stay on the caseload until they leave the programme. Whoever has no specialist is in no caseload.',
      'Mae pobl ar seibiant neu sydd wedi ymddieithrio yn aros yn y llwyth achosion nes gadael y rhaglen. Nid yw’r sawl heb arbenigwr mewn unrhyw lwyth achosion.',
    ],
  ),
  counted('A4.02', 'monthly', [
    'Receiving is read as at the end of the period, as the current status is, so that the two agree; not as at any time in it.',
    'Darllenir derbyn fel ar ddiwedd y cyfnod, fel y statws presennol, fel bod y ddau’n cytuno; nid ar unrhyw adeg ynddo.',
  ]),
  countedBy(
    'A4.03',
    'monthly',
    ['A4.03', 'A4.03.not_engaged'],
    ['Engaged at least once in the month', 'Wedi ymgysylltu o leiaf unwaith yn y mis'],
    [
      'The share of people on the programme in the month who attended a session in it, and those who did not.',
      'Cyfran y bobl ar y rhaglen yn y mis a fynychodd sesiwn ynddo, a’r rhai na wnaeth.',
    ],
    [
      'Everybody on the programme on any day of the month is asked, also those who paused, since the note makes no exception. The day of the end is the first day off the programme.',
      'Gofynnir am bawb a oedd ar y rhaglen ar unrhyw ddiwrnod o’r mis, gan gynnwys y rhai ar seibiant, gan nad yw’r nodyn yn gwneud eithriad. Diwrnod y diwedd yw’r diwrnod cyntaf oddi ar y rhaglen.',
    ],
  ),
  counted('A4.04', 'monthly', [
    'Initial meeting is read as referred and not yet started. Whoever paused or disengaged stands where they stood, since the note names no other status.',
    'Darllenir cyfarfod cyntaf fel wedi atgyfeirio a heb ddechrau eto. Mae’r sawl sydd ar seibiant neu wedi ymddieithrio yn sefyll ble’r oeddent, gan nad yw’r nodyn yn enwi statws arall.',
  ]),
  counted('A4.05', 'quarterly', [
    'Disengaging is read as stopping to take part while still on the programme; leaving it is in the end-of-provision rows.',
    'Darllenir ymddieithrio fel rhoi’r gorau i gymryd rhan tra’n dal ar y rhaglen; mae ei gadael yn rhesi diwedd y ddarpariaeth.',
  ]),
  counted('A4.06', 'quarterly'),
  counted('A4.07', 'quarterly', [
    'Only a return after a disengagement counts, not the end of a pause.',
    'Dim ond dychwelyd ar ôl ymddieithrio sy’n cyfrif, nid diwedd seibiant.',
  ]),
  counted('A4.08', 'quarterly'),
  countedBy(
    'A4.09',
    'quarterly',
    ['A4.09', 'A4.09.sector', 'A4.09.hours', 'A4.09.mobility'],
    ['Types of job requested', 'Mathau o swydd y gofynnwyd amdanynt'],
    [
      'By occupation, sector, hours and working pattern, and how far people would travel.',
      'Yn ôl galwedigaeth, sector, oriau a phatrwm gweithio, a pha mor bell y byddai pobl yn teithio.',
    ],
    [
      'A kind of job counts in the period in which it was recorded; a person who asks for two kinds counts in both.',
      'Mae math o swydd yn cyfrif yn y cyfnod y’i cofnodwyd; mae person sy’n gofyn am ddau fath yn cyfrif yn y ddau.',
    ],
  ),
  countedBy(
    'A4.10',
    'quarterly',
    ['A4.10', 'A4.10.job_starts'],
    ['Job outcomes by sector', 'Canlyniadau swyddi yn ôl sector'],
    [
      'Lower and higher outcomes, and job starts, by sector.',
      'Canlyniadau is ac uwch, a dechreuadau swyddi, yn ôl sector.',
    ],
    [
      'A job outcome is read as the lower or higher outcome, as elsewhere in the note; job starts are counted beside it, since some readers will mean those. Of several jobs held on the day the latest begun gives the sector.',
      'Darllenir canlyniad swydd fel y canlyniad is neu uwch, fel mewn mannau eraill yn y nodyn; cyfrifir dechreuadau swyddi wrth ei ochr, gan mai dyna fydd rhai darllenwyr yn ei olygu. O sawl swydd ar y diwrnod, yr un a ddechreuodd olaf sy’n rhoi’r sector.',
    ],
  ),
  countedBy(
    'A4.11',
    'quarterly',
    ['A4.11.sessions', 'A4.11.gap'],
    ['Frequency of support sessions', 'Amlder sesiynau cymorth'],
    [
      'How many sessions were held, and how much time lay between those that follow each other.',
      'Faint o sesiynau a gynhaliwyd, a faint o amser oedd rhwng y rhai olynol.',
    ],
  ),
  counted('A4.12', 'quarterly'),
  counted('A4.13', 'quarterly'),
  counted('A4.14', 'quarterly'),
  counted('A4.15', 'quarterly', [
    'The first contact of either is taken, by whom it was made is a breakdown; a contact before the start is left out.',
    'Cymerir cyswllt cyntaf y naill neu’r llall, ac mae pwy a’i gwnaeth yn ddadansoddiad; hepgorir cyswllt cyn y dechrau.',
  ]),
  countedBy(
    'A4.16',
    'quarterly',
    ['A4.16', 'A4.16.a_month'],
    ['Frequency of employer contacts for a person', 'Amlder cysylltiadau â chyflogwyr dros berson'],
    [
      'How many contacts specialists made on behalf of named people, and how many for each month of a person on the programme.',
      'Faint o gysylltiadau a wnaeth arbenigwyr ar ran pobl benodol, a faint am bob mis y bu person ar y rhaglen.',
    ],
  ),
  counted('A4.17', 'quarterly', [
    'The note does not say by when somebody must have re-engaged: by the day on which the figure is made. A job left after the end of tracking is not counted.',
    'Nid yw’r nodyn yn dweud erbyn pryd y mae’n rhaid i rywun fod wedi ailymgysylltu: erbyn y diwrnod y gwneir y ffigur. Ni chyfrifir swydd a adawyd ar ôl diwedd yr olrhain.',
  ]),
  countedBy(
    'B2.01',
    'monthly',
    ['B2.01.seqf_to_ips', 'B2.01.ips_to_seqf'],
    ['Moves between SEQF and IPS', 'Symudiadau rhwng SEQF ac IPS'],
    [
      'Moves in each direction while on the programme.',
      'Symudiadau i’r ddau gyfeiriad tra ar y rhaglen.',
    ],
  ),
  withThoseOfThePeriod('B2.02'),
  withThoseOfThePeriod('B2.03'),
  withThoseOfThePeriod('B2.04'),
  counted('B2.05', 'monthly'),
  countedBy(
    'B2.06',
    'monthly',
    [1000, 2000, 3000, 4000, 5000].map((pounds) => `B2.06.${pounds}`),
    ['Earnings pings', 'Pingiau enillion'],
    [
      'One figure for each of £1,000, £2,000, £3,000, £4,000 and £5,000 of cumulative earnings.',
      'Un ffigur ar gyfer pob un o £1,000, £2,000, £3,000, £4,000 a £5,000 o enillion cronnus.',
    ],
    [
      'Pay counts whole, on the last day of its period, if that day lies between the start and the end of tracking. A ping counts in the month it was reached, whenever it was reported.',
      'Mae tâl yn cyfrif yn gyfan, ar ddiwrnod olaf ei gyfnod, os yw’r diwrnod hwnnw rhwng y dechrau a diwedd yr olrhain. Mae ping yn cyfrif yn y mis y’i cyrhaeddwyd, pryd bynnag y’i hadroddwyd.',
    ],
  ),
  countedBy(
    'B2.07',
    'monthly',
    ['B2.07', 'B2.07.employed', 'B2.07.self_employed', 'B2.07.in_period'],
    ['Initiative starts with a job start', 'Dechreuadau’r fenter â swydd'],
    [
      'Total and share to date, with employed and self-employed on lines of their own, and the number of the period.',
      'Cyfanswm a chyfran hyd yma, gyda chyflogedig a hunangyflogedig ar linellau ar wahân, a nifer y cyfnod.',
    ],
    [
      'Each person is on one line, by the first job, so that the lines add up to the total. The share is one of all initiative starts to date; jobs count to the end of tracking.',
      'Mae pob person ar un llinell, yn ôl y swydd gyntaf, fel bod y llinellau’n adio i’r cyfanswm. Cyfran o holl ddechreuadau’r fenter hyd yma ydyw; mae swyddi’n cyfrif hyd ddiwedd yr olrhain.',
    ],
  ),
  counted('B2.08', 'monthly', [
    'Only earnings known from RTI count here; the KPI takes first earnings on any path of evidence.',
    'Dim ond enillion sy’n hysbys o RTI sy’n cyfrif yma; mae’r DPA yn cymryd enillion cyntaf ar unrhyw lwybr tystiolaeth.',
  ]),
  countedBy(
    'B2.09',
    'monthly',
    ['B2.09.out_of_work_first', 'B2.09.out_of_work_second', 'B2.09.in_work'],
    ['Extensions', 'Estyniadau'],
    [
      'First and second extensions out of work, and extensions of in-work retention.',
      'Estyniadau cyntaf ac ail allan o waith, ac estyniadau cadw gwaith.',
    ],
    [
      'An extension counts in the month it is approved.',
      'Mae estyniad yn cyfrif yn y mis y caiff ei gymeradwyo.',
    ],
  ),
  counted('B2.10', 'monthly', [
    'Whether six months is one extension or all together is not said: a person counts when the extensions come to six months.',
    'Ni ddywedir ai un estyniad neu’r cyfan gyda’i gilydd yw chwe mis: mae person yn cyfrif pan ddaw’r estyniadau i chwe mis.',
  ]),
  counted('B2.11', 'quarterly'),
  counted('B2.12', 'quarterly', [
    'Currently is read as at the end of the quarter; people who paused or disengaged are on the programme until they leave it.',
    'Darllenir ar hyn o bryd fel ar ddiwedd y chwarter; mae pobl ar seibiant neu sydd wedi ymddieithrio ar y rhaglen nes ei gadael.',
  ]),
];
