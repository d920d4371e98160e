import { count, ratio, stock } from './make';

/** Who is on the programme and how they are engaged (MI note, Tables A and B, Supported Employment). */
export const supportMeasures = [
  stock(
    'A4.01',
    'caseload',
    ['Caseload of each specialist', 'Llwyth achosion pob arbenigwr'],
    [
      'People on the programme at the end of the period, by the Employment Specialist they are assigned to, by area and by the model they are on that day.',
      'Pobl ar y rhaglen ar ddiwedd y cyfnod, yn ôl yr Arbenigwr Cyflogaeth y maent wedi eu neilltuo iddo, yn ôl ardal ac yn ôl y model y maent arno y diwrnod hwnnw.',
    ],
    { breakdown: ['specialist', 'localAuthority', 'model'] },
  ),
  ratio(
    'A4.01.full_time_equivalent',
    ['caseload', 'specialist_capacity'],
    ['Caseload for each full-time equivalent', 'Llwyth achosion fesul cyfwerth ag amser llawn'],
    [
      'People on the programme at the end of the period and assigned to a specialist, for each full-time equivalent of the specialists employed on that day.',
      'Pobl ar y rhaglen ar ddiwedd y cyfnod ac wedi eu neilltuo i arbenigwr, am bob cyfwerth ag amser llawn o’r arbenigwyr a gyflogir y diwrnod hwnnw.',
    ],
    { breakdown: ['specialist'], unit: 'per_full_time_equivalent', direction: 'down' },
  ),
  stock(
    'A4.02',
    'current_status',
    ['In-work support', 'Cymorth mewn gwaith'],
    [
      'People on the programme and in a job at the end of the period, by the model they are on that day. In-work retention counts until a recorded job says otherwise.',
      'Pobl ar y rhaglen ac mewn swydd ar ddiwedd y cyfnod, yn ôl y model y maent arno y diwrnod hwnnw. Mae cadw gwaith yn cyfrif nes bod swydd a gofnodwyd yn dweud fel arall.',
    ],
    { where: { status: 'in_work_support' }, breakdown: ['model'] },
  ),
  ratio(
    'A4.03',
    ['on_programme_in_month', 'on_programme_in_month'],
    ['Engaged at least once in the month', 'Wedi ymgysylltu o leiaf unwaith yn y mis'],
    [
      'People on the programme in the month, whole or in part, who attended at least one session in it, as a share of all who were. Over several months each month of a person counts.',
      'Pobl ar y rhaglen yn y mis, yn gyfan neu’n rhannol, a fynychodd o leiaf un sesiwn ynddo, fel cyfran o bawb a oedd. Dros sawl mis mae pob mis person yn cyfrif.',
    ],
    { where: { engaged: 'yes' }, direction: 'up' },
  ),
  count(
    'A4.03.not_engaged',
    'on_programme_in_month',
    ['Not engaged in the month', 'Heb ymgysylltu yn y mis'],
    [
      'People on the programme in the month who attended no session in it: the list to work through.',
      'Pobl ar y rhaglen yn y mis na fynychodd yr un sesiwn ynddo: y rhestr i weithio drwyddi.',
    ],
    {
      where: { engaged: 'no' },
      without: ['session'],
      direction: 'down',
      unit: 'months_of_people',
    },
  ),
  stock(
    'A4.04',
    'current_status',
    ['Current status, monthly', 'Statws presennol, misol'],
    [
      'People at the end of the month by where they stand: initial meeting from the referral to the start, engaging with the specialist, or in-work support.',
      'Pobl ar ddiwedd y mis yn ôl ble maent: cyfarfod cyntaf o’r atgyfeiriad i’r dechrau, ymgysylltu â’r arbenigwr, neu gymorth mewn gwaith.',
    ],
    { without: ['job'], breakdown: ['status'] },
  ),
  count(
    'A4.05',
    'disengagement',
    ['Disengagements', 'Ymddieithrio'],
    [
      'Disengagements that began in the period, by reason. Leaving the programme is counted at its end and not here.',
      'Achosion o ymddieithrio a ddechreuodd yn y cyfnod, yn ôl rheswm. Cyfrifir gadael y rhaglen ar ei diwedd ac nid yma.',
    ],
    { breakdown: ['disengagementReason'], direction: 'down', unit: 'events' },
  ),
  count(
    'A4.06',
    'pause_began',
    ['Pauses', 'Seibiannau'],
    [
      'Pauses that began in the period, by reason.',
      'Seibiannau a ddechreuodd yn y cyfnod, yn ôl rheswm.',
    ],
    { breakdown: ['pauseReason'], unit: 'events' },
  ),
  count(
    'A4.07',
    're_engagement',
    ['Participants who re-engaged', 'Cyfranogwyr a ailymgysylltodd'],
    [
      'People who came back in the period after a disengagement, each once.',
      'Pobl a ddaeth yn ôl yn y cyfnod ar ôl ymddieithrio, pob un unwaith.',
    ],
    { once: true, direction: 'up' },
  ),
  stock(
    'A4.08',
    'current_status',
    ['Current status, quarterly', 'Statws presennol, chwarterol'],
    [
      'The current status of the monthly figure, at the end of the quarter.',
      'Statws presennol y ffigur misol, ar ddiwedd y chwarter.',
    ],
    { without: ['job'], breakdown: ['status'] },
  ),
  count(
    'B2.01.seqf_to_ips',
    'model_move',
    ['Moves from SEQF to IPS', 'Symudiadau o SEQF i IPS'],
    ['Moves from SEQF to IPS in the period.', 'Symudiadau o SEQF i IPS yn y cyfnod.'],
    { where: { direction: 'seqf_to_ips' }, unit: 'events' },
  ),
  count(
    'B2.01.ips_to_seqf',
    'model_move',
    ['Moves from IPS to SEQF', 'Symudiadau o IPS i SEQF'],
    ['Moves from IPS to SEQF in the period.', 'Symudiadau o IPS i SEQF yn y cyfnod.'],
    { where: { direction: 'ips_to_seqf' }, unit: 'events' },
  ),
  count(
    'B2.11',
    'model_move',
    ['Moves between models, by reason', 'Symudiadau rhwng modelau, yn ôl rheswm'],
    [
      'Moves between SEQF and IPS in the period, by direction and reason.',
      'Symudiadau rhwng SEQF ac IPS yn y cyfnod, yn ôl cyfeiriad a rheswm.',
    ],
    { breakdown: ['direction', 'modelChangeReason'], unit: 'events' },
  ),
  stock(
    'B2.12',
    'on_programme',
    ['On the programme', 'Ar y rhaglen'],
    [
      'People on the programme at the end of the period, including those who paused.',
      'Pobl ar y rhaglen ar ddiwedd y cyfnod, gan gynnwys y rhai sydd ar seibiant.',
    ],
  ),
];
