import { count, distribution, ratio } from './make';

/** What was done with and for people (MI note, Table A, Supported Employment, quarterly). */
export const activityMeasures = [
  count(
    'A4.09',
    'job_requested',
    ['Jobs requested', 'Swyddi y gofynnwyd amdanynt'],
    [
      'Kinds of job that people asked for in the period, by occupation and sector; hours, working pattern and mobility are further breakdowns.',
      'Mathau o swydd y gofynnodd pobl amdanynt yn y cyfnod, yn ôl galwedigaeth a sector; mae oriau, patrwm gweithio a symudedd yn ddadansoddiadau pellach.',
    ],
    { breakdown: ['occupation'], unit: 'events' },
  ),
  count(
    'A4.09.sector',
    'job_requested',
    ['Jobs requested, by sector', 'Swyddi y gofynnwyd amdanynt, yn ôl sector'],
    [
      'Kinds of job that people asked for in the period, by sector.',
      'Mathau o swydd y gofynnodd pobl amdanynt yn y cyfnod, yn ôl sector.',
    ],
    { breakdown: ['sector'], unit: 'events' },
  ),
  count(
    'A4.09.hours',
    'job_requested',
    ['Jobs requested, by hours', 'Swyddi y gofynnwyd amdanynt, yn ôl oriau'],
    [
      'Kinds of job that people asked for in the period, by hours a week and working pattern.',
      'Mathau o swydd y gofynnodd pobl amdanynt yn y cyfnod, yn ôl oriau’r wythnos a phatrwm gweithio.',
    ],
    { breakdown: ['weeklyHours', 'workingPattern'], unit: 'events' },
  ),
  count(
    'A4.09.mobility',
    'job_requested',
    ['Jobs requested, by mobility', 'Swyddi y gofynnwyd amdanynt, yn ôl symudedd'],
    [
      'Kinds of job that people asked for in the period, by how far they would travel.',
      'Mathau o swydd y gofynnodd pobl amdanynt yn y cyfnod, yn ôl pa mor bell y byddent yn teithio.',
    ],
    { breakdown: ['mobility'], unit: 'events' },
  ),
  count(
    'A4.10',
    'job_outcome',
    ['Job outcomes by sector', 'Canlyniadau swyddi yn ôl sector'],
    [
      'Lower and higher job outcomes in the period, by level and by the sector of the job held at the time.',
      'Canlyniadau swydd is ac uwch yn y cyfnod, yn ôl lefel ac yn ôl sector y swydd ar y pryd.',
    ],
    { without: ['job'], breakdown: ['outcome', 'sector'], unit: 'events' },
  ),
  count(
    'A4.10.job_starts',
    'job_start',
    ['Job starts by sector', 'Dechreuadau swyddi yn ôl sector'],
    [
      'Jobs started in the period while on the programme or after it, first and later ones, by sector.',
      'Swyddi a ddechreuwyd yn y cyfnod tra ar y rhaglen neu wedi hynny, y cyntaf a’r rhai diweddarach, yn ôl sector.',
    ],
    { breakdown: ['sector'], unit: 'events' },
  ),
  count(
    'A4.11.sessions',
    'session_held',
    ['Support sessions held', 'Sesiynau cymorth a gynhaliwyd'],
    [
      'Support sessions in the period that the person attended.',
      'Sesiynau cymorth yn y cyfnod a fynychwyd gan y person.',
    ],
    { unit: 'events' },
  ),
  distribution(
    'A4.11.gap',
    'session_gap',
    'days',
    ['Time between sessions', 'Amser rhwng sesiynau'],
    [
      'Days between attended sessions of a person that follow each other, by the date of the later one: number, median and quartiles.',
      'Dyddiau rhwng sesiynau olynol a fynychwyd gan berson, yn ôl dyddiad yr un diweddarach: nifer, canolrif a chwarteli.',
    ],
  ),
  distribution(
    'A4.12',
    'session_held',
    'minutes',
    ['Length of sessions', 'Hyd sesiynau'],
    [
      'Minutes of the sessions attended in the period: number, median and quartiles.',
      'Munudau’r sesiynau a fynychwyd yn y cyfnod: nifer, canolrif a chwarteli.',
    ],
  ),
  count(
    'A4.13',
    'session_held',
    ['Content of support', 'Cynnwys y cymorth'],
    [
      'Sessions attended in the period by what they were about. A session about two things is in both.',
      'Sesiynau a fynychwyd yn y cyfnod yn ôl eu cynnwys. Mae sesiwn am ddau beth yn y ddau.',
    ],
    { breakdown: ['content'], unit: 'events' },
  ),
  count(
    'A4.14',
    'session_held',
    ['Mode of support', 'Dull y cymorth'],
    ['Sessions attended in the period by mode.', 'Sesiynau a fynychwyd yn y cyfnod yn ôl dull.'],
    { breakdown: ['mode'], unit: 'events' },
  ),
  distribution(
    'A4.15',
    'first_employer_contact',
    'days',
    ['Days to the first employer contact', 'Dyddiau at y cyswllt cyntaf â chyflogwr'],
    [
      'Days from the start to the first contact with an employer about a competitive job for the person, made by the specialist or by the person, by the date of the contact.',
      'Dyddiau o’r dechrau at y cyswllt cyntaf â chyflogwr ynghylch swydd gystadleuol i’r person, gan yr arbenigwr neu gan y person, yn ôl dyddiad y cyswllt.',
    ],
    ['madeBy'],
  ),
  count(
    'A4.16',
    'employer_contact_for_person',
    ['Employer contacts for a person', 'Cysylltiadau â chyflogwyr dros berson'],
    [
      'Contacts with employers in the period that a specialist made on behalf of a named person.',
      'Cysylltiadau â chyflogwyr yn y cyfnod a wnaeth arbenigwr ar ran person penodol.',
    ],
    { where: { madeBy: 'specialist' }, unit: 'events', direction: 'up' },
  ),
  ratio(
    'A4.16.a_month',
    ['employer_contact_for_person', 'on_programme_in_month'],
    ['Employer contacts a person and month', 'Cysylltiadau â chyflogwyr fesul person a mis'],
    [
      'Contacts with employers that specialists made on behalf of named people, for each month of a person on the programme.',
      'Cysylltiadau â chyflogwyr a wnaeth arbenigwyr ar ran pobl benodol, am bob mis y bu person ar y rhaglen.',
    ],
    { where: { madeBy: 'specialist' }, unit: 'per_month', direction: 'up' },
  ),
  count(
    'A4.17',
    'left_job_not_re_engaged',
    ['Left a job and did not re-engage', 'Wedi gadael swydd heb ailymgysylltu'],
    [
      'People who left their last job in the period and have had neither a later job nor an attended session since.',
      'Pobl a adawodd eu swydd olaf yn y cyfnod ac sydd heb gael swydd ddiweddarach na sesiwn a fynychwyd ers hynny.',
    ],
    { without: ['job', 'session'], direction: 'down' },
  ),
];
