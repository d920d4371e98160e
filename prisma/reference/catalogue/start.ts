import { captured, counted, countedBy } from './make';

/** Table B, referral and start. */
export const startRows = [
  countedBy(
    'B1.01',
    'monthly',
    ['B1.01', 'B1.01.groups', 'B1.01.offence_groups'],
    ['Groups that start, by area', 'Grwpiau sy’n dechrau, yn ôl ardal'],
    [
      'Programme starts for each delivery area by why the person is eligible and by every disadvantaged group.',
      'Dechreuadau’r rhaglen ar gyfer pob ardal ddarparu yn ôl pam mae’r person yn gymwys ac yn ôl pob grŵp dan anfantais.',
    ],
    [
      'Accessing the programme is read as starting on it. Groups about offending are a figure of their own, for fewer roles.',
      'Darllenir cael mynediad at y rhaglen fel dechrau arni. Mae grwpiau ynghylch troseddu yn ffigur ar wahân, i lai o rolau.',
    ],
  ),
  counted('B1.02', 'monthly'),
  counted('B1.03', 'monthly'),
  counted('B1.04', 'monthly'),
  counted('B1.05', 'monthly'),
  countedBy(
    'B1.06',
    'monthly',
    ['B1.06', 'B1.06.reasons'],
    ['Referrals rejected', 'Atgyfeiriadau a wrthodwyd'],
    [
      'Number rejected, their share of the referrals made, and their reasons.',
      'Nifer a wrthodwyd, eu cyfran o’r atgyfeiriadau a wnaed, a’u rhesymau.',
    ],
    [
      'Rejections and referrals are both those of the period, so that a rejection late in the next month does not change this one.',
      'Rhai’r cyfnod yw’r gwrthodiadau a’r atgyfeiriadau, fel na fydd gwrthodiad y mis nesaf yn newid y mis hwn.',
    ],
  ),
  counted('B1.07', 'monthly', [
    'The day of input of the referral is day 0. Starts that may still be keyed in time are left out of the share, or the current month would always look bad.',
    'Diwrnod 0 yw’r diwrnod y mewnbynnwyd yr atgyfeiriad. Gadewir dechreuadau y gellir eu mewnbynnu mewn pryd o hyd allan o’r gyfran, neu byddai’r mis presennol bob amser yn edrych yn wael.',
  ]),
  counted('B1.08', 'monthly'),
  countedBy(
    'B1.09',
    'monthly',
    ['B1.09.did_not_attend', 'B1.09.did_not_start'],
    ['Did not attend or did not start', 'Heb fynychu neu heb ddechrau'],
    [
      'Numbers and shares of the referrals made, only where it led to a cancellation.',
      'Niferoedd a chyfrannau o’r atgyfeiriadau a wnaed, dim ond lle arweiniodd at ganslo.',
    ],
    [
      'Every cancellation is one of the two: did not attend where that is its cause, otherwise did not start. Cancellations and referrals are both those of the period.',
      'Mae pob canslo yn un o’r ddau: heb fynychu lle mai dyna’r achos, fel arall heb ddechrau. Rhai’r cyfnod yw’r achosion o ganslo a’r atgyfeiriadau.',
    ],
  ),
  counted('B1.10', 'monthly', [
    'The note names initiative starts beside programme starts and defines neither. Both are counted; a start is an initiative start unless it is marked otherwise.',
    'Mae’r nodyn yn enwi dechreuadau’r fenter wrth ochr dechreuadau’r rhaglen heb ddiffinio’r naill na’r llall. Cyfrifir y ddau; mae dechreuad yn ddechreuad y fenter oni nodir yn wahanol.',
  ]),
  countedBy(
    'B1.11',
    'monthly',
    ['B1.11.out_of_work', 'B1.11.in_work'],
    ['Starts by cohort', 'Dechreuadau yn ôl carfan'],
    [
      'Programme starts out of work and of in-work retention.',
      'Dechreuadau’r rhaglen allan o waith a chadw gwaith.',
    ],
  ),
  captured(
    'B1.12',
    'monthly',
    ['Referral date', 'Dyddiad yr atgyfeiriad'],
    ['The day the referral was made.', 'Y diwrnod y gwnaed yr atgyfeiriad.'],
    ['Referral.referredOn', 'Referral.inputOn'],
  ),
  captured(
    'B1.13',
    'monthly',
    ['Model referred to', 'Model yr atgyfeiriwyd iddo'],
    ['SEQF or IPS, as in the referral.', 'SEQF neu IPS, fel yn yr atgyfeiriad.'],
    ['Referral.modelReferredTo'],
  ),
  captured(
    'B1.14',
    'monthly',
    ['Start date', 'Dyddiad dechrau'],
    ['The day the person started.', 'Y diwrnod y dechreuodd y person.'],
    ['Referral.startedOn'],
  ),
  captured(
    'B1.15',
    'monthly',
    ['Did-not-start date', 'Dyddiad heb ddechrau'],
    ['The day of the rejection or of the cancellation.', 'Diwrnod y gwrthodiad neu’r canslo.'],
    ['Referral.rejectedOn', 'Referral.cancelledOn'],
    [
      'The note leaves the day open and suggests rejection or cancellation: whichever happened.',
      'Mae’r nodyn yn gadael y diwrnod yn agored ac yn awgrymu gwrthod neu ganslo: pa un bynnag a ddigwyddodd.',
    ],
  ),
  captured(
    'B1.16',
    'monthly',
    ['Reason for not starting', 'Rheswm dros beidio â dechrau'],
    [
      'The scenario, from a list that can be added to, and the one of six reasons it maps to.',
      'Y senario, o restr y gellir ychwanegu ati, a’r un o chwe rheswm y mae’n cyfateb iddo.',
    ],
    ['Referral.notStartedScenario', 'Referral.notStartedReason'],
  ),
  captured(
    'B1.17',
    'monthly',
    ['Started or did not start', 'Wedi dechrau neu heb ddechrau'],
    [
      'Follows from the start date or the did-not-start date.',
      'Mae’n dilyn o’r dyddiad dechrau neu’r dyddiad heb ddechrau.',
    ],
    ['Referral.status', 'Referral.startedOn', 'Referral.rejectedOn', 'Referral.cancelledOn'],
  ),
  captured(
    'B1.18',
    'monthly',
    ['Working days from referral to start', 'Diwrnodau gwaith o atgyfeirio i ddechrau'],
    [
      'Working days of England and Wales from the referral to the start.',
      'Diwrnodau gwaith Cymru a Lloegr o’r atgyfeiriad i’r dechrau.',
    ],
    ['Referral.workingDaysToStart'],
    [
      'Counted from the referral date that is returned beside it, as day 0, and not from its input, which the note names only where it asks for starts keyed in time.',
      'Cyfrifir o ddyddiad yr atgyfeiriad a ddychwelir wrth ei ochr, fel diwrnod 0, ac nid o’i fewnbynnu, y mae’r nodyn yn ei enwi dim ond lle mae’n gofyn am ddechreuadau a fewnbynnwyd mewn pryd.',
    ],
  ),
  captured(
    'B1.19',
    'monthly',
    ['Date of cancellation', 'Dyddiad canslo'],
    ['The day the referral was cancelled.', 'Y diwrnod y canslwyd yr atgyfeiriad.'],
    ['Referral.cancelledOn'],
  ),
  captured(
    'B1.20',
    'monthly',
    ['Date of acknowledgement', 'Dyddiad cydnabod'],
    ['The day the referral was acknowledged.', 'Y diwrnod y cydnabuwyd yr atgyfeiriad.'],
    ['Referral.acknowledgedOn'],
  ),
  captured(
    'B1.21',
    'monthly',
    ['Rejection reason', 'Rheswm dros wrthod'],
    ['The reason given when rejecting.', 'Y rheswm a roddwyd wrth wrthod.'],
    ['Referral.rejectedOn', 'Referral.notStartedScenario', 'Referral.notStartedReason'],
  ),
  captured(
    'B1.22',
    'monthly',
    ['Cancellation reason', 'Rheswm dros ganslo'],
    ['The reason given when cancelling.', 'Y rheswm a roddwyd wrth ganslo.'],
    ['Referral.cancelledOn', 'Referral.notStartedScenario', 'Referral.notStartedReason'],
  ),
  captured(
    'B1.23',
    'monthly',
    ['Identifier with the referral', 'Dynodydd gyda’r atgyfeiriad'],
    [
      'The referral hangs on the person, whose number and reference go with every row.',
      'Mae’r atgyfeiriad ynghlwm wrth y person, y mae ei rif a’i gyfeirnod yn mynd gyda phob rhes.',
    ],
    ['Referral.participantId', 'Participant.reference'],
  ),
];
