import { count, ratio, stock } from './make';
import { lowerThreshold } from './outcomes';

/** The end of support (MI note, Tables A and B, End of Provision). */
export const endingMeasures = [
  count(
    'A5.02',
    'leaver',
    ['Moved into further support', 'Wedi symud i gymorth pellach'],
    [
      'People whose participation ended in the period and who moved into further support.',
      'Pobl y daeth eu cyfranogiad i ben yn y cyfnod ac a symudodd i gymorth pellach.',
    ],
    { where: { movedOn: 'yes' } },
  ),
  count(
    'A5.02.destinations',
    'leaver',
    ['Further support of all who left', 'Cymorth pellach pawb a adawodd'],
    [
      'Everyone whose participation ended in the period by the support they moved into; unknown where it was not recorded.',
      'Pawb y daeth eu cyfranogiad i ben yn y cyfnod yn ôl y cymorth y symudasant iddo; anhysbys lle nas cofnodwyd.',
    ],
    { breakdown: ['destination'] },
  ),
  ratio(
    'B3.08',
    ['early_leaver', 'early_leaver_base'],
    ['Left before ten months', 'Wedi gadael cyn deng mis'],
    [
      'Initiative starts who left before ten months with neither a lower nor a higher outcome, as a share of all initiative starts. Out-of-work participants, unless the rule says all: in-work support lasts less than ten months.',
      'Dechreuadau’r fenter a adawodd cyn deng mis heb ganlyniad is nac uwch, fel cyfran o holl ddechreuadau’r fenter. Cyfranogwyr allan o waith, oni ddywed y rheol bawb: mae cymorth mewn gwaith yn para llai na deng mis.',
    ],
    {
      without: ['milestone'],
      direction: 'down',
      awaits: [...lowerThreshold, 'early_leaver_months'],
      toDate: true,
    },
  ),
  count(
    'B3.08.in_period',
    'early_leaver',
    ['Left before ten months, in the period', 'Wedi gadael cyn deng mis, yn y cyfnod'],
    [
      'Those of them whose participation ended in the period, by reason.',
      'Y rhai ohonynt y daeth eu cyfranogiad i ben yn y cyfnod, yn ôl rheswm.',
    ],
    {
      without: ['milestone'],
      breakdown: ['endReason'],
      direction: 'down',
      awaits: [...lowerThreshold, 'early_leaver_months'],
    },
  ),
  count(
    'B3.09',
    'leaver',
    ['Leavers by reason', 'Ymadawyr yn ôl rheswm'],
    [
      'People whose participation ended in the period, by reason. The members carry the date.',
      'Pobl y daeth eu cyfranogiad i ben yn y cyfnod, yn ôl rheswm. Mae’r aelodau’n cario’r dyddiad.',
    ],
    { breakdown: ['endReason'] },
  ),
  count(
    'B3.10.completed',
    'leaver',
    [
      'Completed: time or provision ran out',
      'Wedi cwblhau: daeth yr amser neu’r ddarpariaeth i ben',
    ],
    [
      'People whose participation ended in the period because support ran its course.',
      'Pobl y daeth eu cyfranogiad i ben yn y cyfnod am i’r cymorth redeg ei gwrs.',
    ],
    { where: { ending: 'completed' } },
  ),
  count(
    'B3.10.outcome',
    'leaver',
    ['Completed: by work or an outcome', 'Wedi cwblhau: drwy waith neu ganlyniad'],
    [
      'People whose participation ended in the period because they found work or the final outcome was claimed.',
      'Pobl y daeth eu cyfranogiad i ben yn y cyfnod am iddynt ddod o hyd i waith neu i’r canlyniad terfynol gael ei hawlio.',
    ],
    { where: { ending: 'outcome' } },
  ),
  count(
    'B3.11',
    'leaver',
    ['Early exits by reason', 'Ymadawiadau cynnar yn ôl rheswm'],
    [
      'People who left early in the period, by reason. Deaths and ends without a recorded reason are not early exits.',
      'Pobl a adawodd yn gynnar yn y cyfnod, yn ôl rheswm. Nid yw marwolaethau na diweddiadau heb reswm wedi ei gofnodi yn ymadawiadau cynnar.',
    ],
    { where: { ending: 'early_exit' }, breakdown: ['endReason'], direction: 'down' },
  ),
  stock(
    'B3.16',
    'not_yet_employed',
    ['Supported, not yet employed', 'Yn cael cymorth, heb swydd eto'],
    [
      'Out-of-work people on the programme at the end of the period who have started no job since their start.',
      'Pobl allan o waith ar y rhaglen ar ddiwedd y cyfnod nad ydynt wedi dechrau swydd ers iddynt ddechrau.',
    ],
    { without: ['job', 'milestone'], direction: 'down' },
  ),
];
