import { captured, counted, countedBy } from './make';

/** Table A, expressions of interest. */
export const expressionRows = [
  counted('A1.01', 'monthly', [
    'The area is where the person lives when the figure is made, since an expression of interest has no other. Two expressions of one person count twice.',
    'Yr ardal yw ble mae’r person yn byw pan wneir y ffigur, gan nad oes gan fynegiant o ddiddordeb un arall. Mae dau fynegiant gan un person yn cyfrif ddwywaith.',
  ]),
  countedBy(
    'A1.02',
    'monthly',
    [
      'A1.02.participants',
      'A1.02.referred_not_started',
      'A1.02.pre_screened_not_referred',
      'A1.02.everyone',
    ],
    ['Source of expressions of interest', 'Ffynhonnell mynegiannau o ddiddordeb'],
    [
      'Number and share by source for four groups: those who started, those referred who did not start, those who passed the pre-screen and were not referred, and everyone.',
      'Nifer a chyfran yn ôl ffynhonnell ar gyfer pedwar grŵp: y rhai a ddechreuodd, y rhai a atgyfeiriwyd ond na ddechreuodd, y rhai a basiodd y rhag-sgrinio ond nas atgyfeiriwyd, a phawb.',
    ],
    [
      'A person counts in a group on the day of joining it (start, rejection or cancellation, decision), since on the day of the expression nobody knows yet; a referral still open is in none of the first three.',
      'Mae person yn cyfrif mewn grŵp ar y diwrnod yr ymunir ag ef (dechrau, gwrthod neu ganslo, penderfynu), gan nad oes neb yn gwybod eto ar ddiwrnod y mynegiant; nid yw atgyfeiriad sydd ar agor o hyd yn yr un o’r tri cyntaf.',
    ],
  ),
  captured(
    'A1.03',
    'monthly',
    [
      'National Insurance number or unique identifier',
      'Rhif Yswiriant Gwladol neu ddynodydd unigryw',
    ],
    [
      'Held encrypted with the person; every row about a person carries it or the reference PW-....',
      'Cedwir wedi ei amgryptio gyda’r person; mae pob rhes am berson yn ei gario neu’r cyfeirnod PW-....',
    ],
    ['Participant.reference', 'Participant.hasNino'],
    [
      'The note does not say whose rows are due. A return has everybody to whom something happened in the period on the way to the programme or on it, or who was on it on any day.',
      'Nid yw’r nodyn yn dweud rhesi pwy sy’n ddyledus. Mae gan ffurflen bawb y digwyddodd rhywbeth iddynt yn y cyfnod ar y ffordd i’r rhaglen neu arni, neu a oedd arni ar unrhyw ddiwrnod.',
    ],
  ),
  captured(
    'A1.04',
    'monthly',
    ['Date of the expression of interest', 'Dyddiad y mynegiant o ddiddordeb'],
    ['The day the person expressed interest.', 'Y diwrnod y mynegodd y person ddiddordeb.'],
    ['ExpressionOfInterest.submittedOn'],
  ),
  captured(
    'A1.05',
    'monthly',
    ['Name', 'Enw'],
    ['Forename, middle names and surname, apart.', 'Enw cyntaf, enwau canol a chyfenw, ar wahân.'],
    ['Participant.forename', 'Participant.middleNames', 'Participant.surname'],
  ),
  captured(
    'A1.06',
    'monthly',
    ['Date of birth', 'Dyddiad geni'],
    ['The date of birth of the person.', 'Dyddiad geni’r person.'],
    ['Participant.dateOfBirth'],
  ),
  captured(
    'A1.07',
    'monthly',
    ['Address and postcode', 'Cyfeiriad a chod post'],
    [
      'Where the person lives; the local authority is a field of its own.',
      'Ble mae’r person yn byw; mae’r awdurdod lleol yn faes ar wahân.',
    ],
    [
      'Participant.addressLine1',
      'Participant.addressLine2',
      'Participant.town',
      'Participant.postcode',
      'Participant.localAuthorityCode',
    ],
  ),
  captured(
    'A1.08',
    'monthly',
    ['Telephone number', 'Rhif ffôn'],
    ['A telephone number of the person.', 'Rhif ffôn i’r person.'],
    ['Participant.phone'],
  ),
  captured(
    'A1.09',
    'monthly',
    ['E-mail address', 'Cyfeiriad e-bost'],
    ['An e-mail address of the person.', 'Cyfeiriad e-bost i’r person.'],
    ['Participant.email'],
  ),
  captured(
    'A1.10',
    'monthly',
    ['Employment status as declared', 'Statws cyflogaeth fel y’i datganwyd'],
    [
      'What the person said: employee, self-employed or not in employment.',
      'Yr hyn a ddywedodd y person: cyflogai, hunangyflogedig neu ddim mewn cyflogaeth.',
    ],
    ['ExpressionOfInterest.declaredEmploymentStatus'],
  ),
  captured(
    'A1.11',
    'monthly',
    ['Eligibility reason', 'Rheswm dros fod yn gymwys'],
    [
      'Disabled, in a disadvantaged group, or both: derived from the conditions and groups and checked against what was declared.',
      'Anabl, mewn grŵp dan anfantais, neu’r ddau: deillir o’r cyflyrau a’r grwpiau a’i wirio yn erbyn yr hyn a ddatganwyd.',
    ],
    ['Participant.eligibilityBasis', 'ExpressionOfInterest.declaredEligibilityBasis'],
  ),
  captured(
    'A1.12',
    'monthly',
    ['Disadvantaged groups', 'Grwpiau dan anfantais'],
    [
      'Every one of the 14 groups the person is in, whether or not it is why support is given. Those about offending are kept apart.',
      'Pob un o’r 14 grŵp y mae’r person ynddo, p’un ai dyna’r rheswm dros y cymorth ai peidio. Cedwir y rhai ynghylch troseddu ar wahân.',
    ],
    ['Participant.disadvantageGroups', 'Participant.offenceGroups'],
  ),
  captured(
    'A1.13',
    'monthly',
    ['Disabilities and health conditions', 'Anableddau a chyflyrau iechyd'],
    [
      'Every one of the 20 kinds of condition the person has, and that there are several.',
      'Pob un o’r 20 math o gyflwr sydd gan y person, a bod sawl un.',
    ],
    ['Participant.conditions', 'Participant.multipleConditions'],
  ),
  captured(
    'A1.14',
    'monthly',
    ['Contact preferences', 'Dewisiadau cyswllt'],
    ['The channels the person prefers.', 'Y sianeli y mae’n well gan y person eu defnyddio.'],
    ['Participant.contactChannels'],
  ),
];
