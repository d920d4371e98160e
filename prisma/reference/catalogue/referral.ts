import { captured, counted } from './make';

/** Table A, referral and start. */
export const referralRowsOfTableA = [
  counted('A3.01', 'monthly', [
    'The note does not say when the referral point is: the day of the referral or of the decision not to refer and, while neither has come, of the initial meeting.',
    'Nid yw’r nodyn yn dweud pryd mae’r pwynt atgyfeirio: diwrnod yr atgyfeiriad neu’r penderfyniad i beidio ag atgyfeirio a, thra nad yw’r naill na’r llall wedi dod, diwrnod y cyfarfod cyntaf.',
  ]),
  counted('A3.02', 'monthly', [
    'Everyone who attended and was not referred counts, also those found ineligible or unsuitable, since the note does not leave them out; the breakdown by reason gives those who withdrew.',
    'Mae pawb a fynychodd ac nas atgyfeiriwyd yn cyfrif, gan gynnwys y rhai anghymwys neu anaddas, gan nad yw’r nodyn yn eu hepgor; mae’r dadansoddiad yn ôl rheswm yn rhoi’r rhai a dynnodd yn ôl.',
  ]),
  captured(
    'A3.03',
    'monthly',
    ['Out of work or in-work retention', 'Allan o waith neu gadw gwaith'],
    ['The cohort of the referral.', 'Carfan yr atgyfeiriad.'],
    ['Referral.cohort'],
  ),
  captured(
    'A3.04',
    'quarterly',
    ['Gender', 'Rhywedd'],
    ['The gender the person gives.', 'Y rhywedd a rydd y person.'],
    ['Participant.gender'],
  ),
  captured(
    'A3.05',
    'quarterly',
    ['Ethnicity', 'Ethnigrwydd'],
    ['In the harmonised groups of England and Wales.', 'Yn ôl grwpiau cysonedig Cymru a Lloegr.'],
    ['Participant.ethnicity'],
  ),
  captured(
    'A3.06',
    'quarterly',
    ['Age', 'Oedran'],
    [
      'Whole years on the day of the start, from the date of birth.',
      'Blynyddoedd cyfan ar ddiwrnod y dechrau, o’r dyddiad geni.',
    ],
    ['Participant.dateOfBirth', 'Referral.ageAtStart'],
  ),
  captured(
    'A3.07',
    'quarterly',
    ['Marital status', 'Statws priodasol'],
    ['The marital status the person gives.', 'Y statws priodasol a rydd y person.'],
    ['Participant.maritalStatus'],
  ),
  captured(
    'A3.08',
    'quarterly',
    ['Housing situation', 'Sefyllfa dai'],
    ['How the person is housed.', 'Sut mae’r person yn cael ei gartrefu.'],
    ['Participant.housing'],
  ),
  captured(
    'A3.09',
    'quarterly',
    ['Highest academic attainment', 'Cymhwyster academaidd uchaf'],
    ['The highest level reached.', 'Y lefel uchaf a gyrhaeddwyd.'],
    ['Participant.attainment'],
  ),
  captured(
    'A3.10',
    'quarterly',
    ['Length of unemployment', 'Hyd y diweithdra'],
    ['How long without work at the start.', 'Am ba hyd heb waith ar y dechrau.'],
    ['Referral.unemploymentLength'],
  ),
  captured(
    'A3.11',
    'quarterly',
    ['Parent or guardian', 'Rhiant neu warcheidwad'],
    [
      'Whether the person is parent or guardian of children.',
      'A yw’r person yn rhiant neu’n warcheidwad i blant.',
    ],
    ['Participant.parentOrGuardian'],
  ),
  captured(
    'A3.12',
    'quarterly',
    ['Benefits at the start', 'Budd-daliadau ar y dechrau'],
    ['All benefits claimed at the start.', 'Pob budd-dal a hawlir ar y dechrau.'],
    ['Referral.benefitsAtStart'],
  ),
  captured(
    'A3.13',
    'quarterly',
    ['Job at the start', 'Swydd ar y dechrau'],
    [
      'Of those in employment at the start: title, sector, type, weekly hours, earnings cycle and hourly rate.',
      'O’r rhai mewn cyflogaeth ar y dechrau: teitl, sector, math, oriau wythnosol, cylch enillion a chyfradd yr awr.',
    ],
    [
      'Referral.jobAtStartTitle',
      'Referral.jobAtStartSector',
      'Referral.jobAtStartEmploymentType',
      'Referral.jobAtStartWeeklyMinutes',
      'Referral.jobAtStartEarningsCycle',
      'Referral.jobAtStartHourlyRatePence',
    ],
  ),
];
