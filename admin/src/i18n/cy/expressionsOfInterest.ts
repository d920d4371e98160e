import type {
  expressionsOfInterest as english,
  expressionCommands as englishCommands,
  expressionFields as englishFields,
  expressionHelp as englishHelp,
  expressionSections as englishSections,
} from '../en/expressionsOfInterest';
import type { SameKeys } from '../shape';
import { personQuestions } from './participants';

/** Ffeithiau mynegiant o ddiddordeb, ar ei dudalen ac yn ei ffurflenni. */
export const expressionFields = {
  submittedOn: 'Dyddiad cyflwyno',
  source: 'Ffynhonnell',
  sourceDetail: 'Ffynhonnell yn fanwl',
  declaredEmploymentStatus: 'Statws cyflogaeth, fel y’i datganwyd',
  declaredEligibilityBasis: 'Yn gymwys fel, fel y’i datganwyd',
  rightToReside: 'Hawl i breswylio yn y DU',
  rightToWork: 'Hawl i weithio yn y DU',
  otherProvision: 'Darpariaeth gyflogaeth arall',
  ageException: 'Sail dros dderbyn person 16 neu 17 oed',
  monthsOutOfWork: 'Misoedd allan o waith',
  monthsInWork: 'Misoedd yn y gwaith presennol',
  atRiskOfLosingWork: 'Mewn perygl o golli gwaith',
  neverEmployed: 'Erioed wedi gweithio, neu’n cael trafferth cadw gwaith',
} satisfies SameKeys<typeof englishFields>;

export const expressionSections = {
  eligibility: 'Cymhwysedd',
  origin: 'O ble daeth y diddordeb',
} satisfies SameKeys<typeof englishSections>;

export const expressionHelp = {
  sourceDetail: 'Er enghraifft y feddygfa neu’r ganolfan waith. Dim enwau pobl eraill.',
  ageException: 'Dim ond ar gyfer person sy’n 16 neu’n 17 oed.',
} satisfies SameKeys<typeof englishHelp>;

/** Mynegiadau o ddiddordeb: rhestr, ffurflen a thudalen. */
export const expressionsOfInterest = {
  name: 'Mynegiant o ddiddordeb |||| Mynegiadau o ddiddordeb',
  create: 'Mynegiant o ddiddordeb newydd',
  intro:
    'Gall popeth ond yr enw a’r atebion cyntaf ddilyn yn ddiweddarach: gadewch yn wag yr hyn nad yw’n hysbys eto.',
  submit: 'Cyflwyno',
  titleOf: '%{name}: diddordeb %{date}',
  submittedOn: 'Cyflwynwyd ar',
  openPerson: 'Agor cofnod y person',
  answers: 'Yr atebion',
  emptyTitle: 'Dim mynegiant o ddiddordeb eto',
  emptyText: 'Cofnodwch yr un cyntaf cyn gynted ag y bydd gan rywun ddiddordeb.',
  sections: {
    who: 'Pwy yw’r person?',
    ...personQuestions.sections,
    ...expressionSections,
  },
  fields: {
    ...expressionFields,
    surname: 'Person',
    reference: 'Cyfeirnod',
    status: 'Statws',
    firstContactDue: 'Cyswllt cyntaf erbyn',
    partner: 'Partner',
    partnerId: 'Partner',
    accountableBodyId: 'Corff atebol',
    privacyNoticeVersion: 'Hysbysiad preifatrwydd a roddwyd',
    submittedFrom: 'Cyflwynwyd ar neu ar ôl',
    submittedTo: 'Cyflwynwyd ar neu cyn',
    action: 'Cam nesaf',
    isKnown: 'A yw’r person yn hysbys eisoes?',
    participantId: 'Person',
    person: personQuestions.fields,
  },
  help: {
    ...expressionHelp,
    isKnown: 'Mae rhywun a fu yma o’r blaen yn cadw’r un cofnod.',
    participantId: 'Teipiwch enw neu gyfeirnod.',
    privacyNoticeVersion: 'Ei fersiwn. O’i adael yn wag, yr un a osododd eich corff atebol.',
    partnerId: 'Pwy sy’n derbyn y person. O’i adael yn wag, eich tîm eich hun.',
    person: personQuestions.help,
  },
} satisfies SameKeys<typeof english>;

export const expressionCommands = {
  submitExpressionOfInterest: {
    button: 'Mynegiant o ddiddordeb newydd',
    done: 'Cyflwynwyd y mynegiant o ddiddordeb',
  },
} satisfies SameKeys<typeof englishCommands>;
