import { captured, counted, countedBy } from './make';
import type { Words } from './types';

const shareOfAll: Words = [
  'The share is one of all initiative starts to date, in-work retention included, as written. The cohort filter gives the out-of-work and in-work readings, the matured basis those who have had time enough.',
  'Cyfran o holl ddechreuadau’r fenter hyd yma ydyw, gan gynnwys cadw gwaith, fel yr ysgrifennwyd. Mae hidlydd y garfan yn rhoi’r darlleniadau allan o waith a mewn gwaith, a’r sail aeddfed y rhai a gafodd ddigon o amser.',
];

const conversion: Words = [
  'A person counts above the line once both have been reached, so that nobody is above it before being below it. Not limited to initiative starts, since the note speaks of participants.',
  'Mae person yn cyfrif uwchben y llinell unwaith y cyrhaeddwyd y ddau, fel nad oes neb uwch ei phen cyn bod oddi tani. Heb ei gyfyngu i ddechreuadau’r fenter, gan fod y nodyn yn sôn am gyfranogwyr.',
];

/** Tables A and B, end of provision. */
export const endingRows = [
  captured(
    'A5.01',
    'monthly',
    ['Milestones with their reporting month', 'Cerrig milltir â’u mis adrodd'],
    [
      'Job start, earnings pings, lower and higher outcome, in-work outcome and self-employed outcome, each with its day and reporting month.',
      'Dechrau swydd, pingiau enillion, canlyniad is ac uwch, canlyniad mewn gwaith a chanlyniad hunangyflogedig, pob un â’i ddiwrnod a’i fis adrodd.',
    ],
    [
      'Milestone.type',
      'Milestone.achievedOn',
      'Milestone.reportingMonth',
      'Milestone.evidencePath',
    ],
  ),
  countedBy(
    'A5.02',
    'quarterly',
    ['A5.02', 'A5.02.destinations'],
    ['Moved into further support', 'Wedi symud i gymorth pellach'],
    [
      'People who left and moved into further support, and everyone who left by destination; unknown is one of them.',
      'Pobl a adawodd ac a symudodd i gymorth pellach, a phawb a adawodd yn ôl cyrchfan; mae anhysbys yn un ohonynt.',
    ],
  ),
  counted('B3.01', 'monthly', [
    'A return counts the starts and the profile from the beginning of the programme, so that a month that was missed can be made good.',
    'Mae ffurflen yn cyfrif y dechreuadau a’r proffil o ddechrau’r rhaglen, fel y gellir gwneud iawn am fis a gollwyd.',
  ]),
  counted('B3.02', 'monthly', shareOfAll),
  counted('B3.03', 'monthly', shareOfAll),
  counted('B3.04', 'monthly', shareOfAll),
  counted('B3.05', 'monthly', [
    'The share is one of in-work retention starts; the note does not say whether starters or completers are meant.',
    'Cyfran o ddechreuadau cadw gwaith ydyw; nid yw’r nodyn yn dweud ai’r rhai a ddechreuodd neu a gwblhaodd a olygir.',
  ]),
  counted('B3.06', 'monthly', conversion),
  counted('B3.07', 'monthly', conversion),
  countedBy(
    'B3.08',
    'monthly',
    ['B3.08', 'B3.08.in_period'],
    ['Left before ten months', 'Wedi gadael cyn deng mis'],
    [
      'Initiative starts who left before ten months other than by an outcome: number and share of all to date, and those who left in the period.',
      'Dechreuadau’r fenter a adawodd cyn deng mis heblaw drwy ganlyniad: nifer a chyfran o’r cyfan hyd yma, a’r rhai a adawodd yn y cyfnod.',
    ],
    [
      'Only out-of-work participants, unless the rule says all. Other than by an outcome means that neither outcome is confirmed by the end, whatever the reason given. The share is one of all initiative starts to date; the matured basis asks of those who have had time enough.',
      'Dim ond cyfranogwyr allan o waith, oni ddywed y rheol bawb. Ystyr heblaw drwy ganlyniad yw nad oes canlyniad wedi ei gadarnhau erbyn y diwedd, beth bynnag y rheswm a roddwyd. Cyfran o holl ddechreuadau’r fenter hyd yma ydyw; mae’r sail aeddfed yn gofyn am y rhai a gafodd ddigon o amser.',
    ],
  ),
  counted('B3.09', 'monthly', [
    'A reason of an accountable body’s own counts as the one of the 13 that it maps to.',
    'Mae rheswm corff atebol ei hun yn cyfrif fel yr un o’r 13 y mae’n cyfateb iddo.',
  ]),
  countedBy(
    'B3.10',
    'monthly',
    ['B3.10.completed', 'B3.10.outcome'],
    ['Completed the programme', 'Wedi cwblhau’r rhaglen'],
    [
      'People whose support ran its course, and people who left by work or an outcome.',
      'Pobl y rhedodd eu cymorth ei gwrs, a phobl a adawodd drwy waith neu ganlyniad.',
    ],
    [
      'The note does not sort its 13 end reasons. They are sorted by a group in the code list: completed and outcome here, early exits in the next row, administrative ends in neither.',
      'Nid yw’r nodyn yn didoli ei 13 rheswm dros ddiwedd. Fe’u didolir yn ôl grŵp yn y rhestr godau: wedi cwblhau a chanlyniad yma, ymadawiadau cynnar yn y rhes nesaf, diweddiadau gweinyddol yn y naill na’r llall.',
    ],
  ),
  counted('B3.11', 'monthly'),
  captured(
    'B3.12',
    'monthly',
    ['Date participation ended', 'Dyddiad diwedd y cyfranogiad'],
    ['The day participation ended.', 'Y diwrnod y daeth y cyfranogiad i ben.'],
    ['Referral.endedOn'],
  ),
  captured(
    'B3.13',
    'monthly',
    ['Reason participation ended', 'Rheswm dros ddiwedd y cyfranogiad'],
    [
      'One of the 13 reasons, for early exits and regular ends.',
      'Un o’r 13 rheswm, ar gyfer ymadawiadau cynnar a diweddiadau arferol.',
    ],
    ['Referral.endReason'],
  ),
  captured(
    'B3.14',
    'monthly',
    ['Extensions received', 'Estyniadau a gafwyd'],
    [
      'Up to two extensions out of work and one of in-work retention, each with its dates.',
      'Hyd at ddau estyniad allan o waith ac un cadw gwaith, pob un â’i ddyddiadau.',
    ],
    ['Referral.extensionCount', 'Extension.sequence', 'Extension.months', 'Extension.approvedOn'],
  ),
  captured(
    'B3.15',
    'monthly',
    ['Identifier with the end', 'Dynodydd gyda’r diwedd'],
    [
      'The journey hangs on the person, whose number and reference go with every row.',
      'Mae’r daith ynghlwm wrth y person, y mae ei rif a’i gyfeirnod yn mynd gyda phob rhes.',
    ],
    ['Referral.participantId', 'Participant.reference'],
  ),
  counted('B3.16', 'quarterly', [
    'Only out-of-work participants: in-work retention starts in employment.',
    'Dim ond cyfranogwyr allan o waith: mae cadw gwaith yn dechrau mewn cyflogaeth.',
  ]),
];
