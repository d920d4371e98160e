import { count, ratio } from './make';

/** Expressions of interest and the initial meeting (MI note, Table A). */
export const expressionMeasures = [
  count(
    'A1.01',
    'expression_of_interest',
    ['Expressions of interest', 'Mynegiannau o ddiddordeb'],
    [
      'Expressions of interest submitted in the period, whether or not the person gave a National Insurance number.',
      'Mynegiannau o ddiddordeb a gyflwynwyd yn y cyfnod, p’un a roddodd y person rif Yswiriant Gwladol ai peidio.',
    ],
  ),
  ratio(
    'A1.02.participants',
    ['expression_led_to_start', 'expression_led_to_start'],
    ['Source: participants', 'Ffynhonnell: cyfranogwyr'],
    [
      'People who started in the period, by the source of their expression of interest, and each source as a share of all of them.',
      'Pobl a ddechreuodd yn y cyfnod, yn ôl ffynhonnell eu mynegiant o ddiddordeb, a phob ffynhonnell fel cyfran ohonynt i gyd.',
    ],
    { shareOver: ['source'], breakdown: ['source'] },
  ),
  ratio(
    'A1.02.referred_not_started',
    ['expression_referred_not_started', 'expression_referred_not_started'],
    ['Source: referred, did not start', 'Ffynhonnell: wedi eu hatgyfeirio, heb ddechrau'],
    [
      'People whose referral was rejected or cancelled in the period, by source, and each source as a share of all of them.',
      'Pobl y gwrthodwyd neu y canslwyd eu hatgyfeiriad yn y cyfnod, yn ôl ffynhonnell, a phob ffynhonnell fel cyfran ohonynt i gyd.',
    ],
    { shareOver: ['source'], breakdown: ['source'] },
  ),
  ratio(
    'A1.02.pre_screened_not_referred',
    ['expression_pre_screened_not_referred', 'expression_pre_screened_not_referred'],
    ['Source: pre-screened, not referred', 'Ffynhonnell: wedi eu rhag-sgrinio, heb eu hatgyfeirio'],
    [
      'People who passed the pre-screen and about whom it was decided in the period not to refer, by source, and each source as a share of all of them.',
      'Pobl a basiodd y rhag-sgrinio ac y penderfynwyd yn y cyfnod beidio â’u hatgyfeirio, yn ôl ffynhonnell, a phob ffynhonnell fel cyfran ohonynt i gyd.',
    ],
    { shareOver: ['source'], breakdown: ['source'] },
  ),
  ratio(
    'A1.02.everyone',
    ['expression_of_interest', 'expression_of_interest'],
    ['Source: everyone', 'Ffynhonnell: pawb'],
    [
      'Everyone who submitted an expression of interest in the period, by source, and each source as a share of all of them.',
      'Pawb a gyflwynodd fynegiant o ddiddordeb yn y cyfnod, yn ôl ffynhonnell, a phob ffynhonnell fel cyfran ohonynt i gyd.',
    ],
    { shareOver: ['source'], breakdown: ['source'] },
  ),
  count(
    'A2.01',
    'pre_screen_attended',
    ['Pre-screen calls attended', 'Galwadau rhag-sgrinio a fynychwyd'],
    [
      'People who took part in the pre-screen call, by the date of the call.',
      'Pobl a gymerodd ran yn yr alwad rhag-sgrinio, yn ôl dyddiad yr alwad.',
    ],
  ),
  count(
    'A2.02',
    'initial_meeting_attended',
    ['Initial meetings attended', 'Cyfarfodydd cyntaf a fynychwyd'],
    [
      'People who attended the initial meeting, by the date of the meeting.',
      'Pobl a fynychodd y cyfarfod cyntaf, yn ôl dyddiad y cyfarfod.',
    ],
  ),
  count(
    'A2.03.not_eligible',
    'found_not_eligible_or_suitable',
    ['Found not eligible', 'Canfuwyd yn anghymwys'],
    [
      'People found not eligible at an initial meeting in the period.',
      'Pobl y canfuwyd nad oeddent yn gymwys mewn cyfarfod cyntaf yn y cyfnod.',
    ],
    { where: { finding: 'not_eligible' } },
  ),
  count(
    'A2.03.not_suitable',
    'found_not_eligible_or_suitable',
    ['Found not suitable', 'Canfuwyd yn anaddas'],
    [
      'People found not suitable at an initial meeting in the period.',
      'Pobl y canfuwyd nad oeddent yn addas mewn cyfarfod cyntaf yn y cyfnod.',
    ],
    { where: { finding: 'not_suitable' } },
  ),
  count(
    'A2.04',
    'found_not_eligible_or_suitable',
    ['Reasons for not being eligible or suitable', 'Rhesymau dros fod yn anghymwys neu’n anaddas'],
    [
      'People found not eligible or not suitable at an initial meeting in the period, by reason.',
      'Pobl y canfuwyd nad oeddent yn gymwys neu’n addas mewn cyfarfod cyntaf yn y cyfnod, yn ôl rheswm.',
    ],
    { breakdown: ['finding', 'findingReason'] },
  ),
];
