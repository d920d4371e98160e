import type {
  participants as english,
  personCommands as englishCommands,
  personQuestions as englishQuestions,
} from '../en/participants';
import type { SameKeys } from '../shape';

const facts = {
  reference: 'Cyfeirnod',
  localAuthority: 'Awdurdod lleol',
  forename: 'Enw cyntaf',
  middleNames: 'Enwau canol',
  surname: 'Cyfenw',
  preferredName: 'Yn hoffi cael ei alw neu ei galw’n',
  dateOfBirth: 'Dyddiad geni',
  nino: 'Rhif Yswiriant Gwladol',
  partnerReference: 'Ein cyfeirnod',
  address: 'Cyfeiriad',
  phone: 'Ffôn',
  email: 'E-bost',
  contactChannels: 'Yn hoffi cael cyswllt drwy',
  restricted: 'Cyfyngedig',
  addressLine1: 'Cyfeiriad',
  addressLine2: 'Cyfeiriad, ail linell',
  town: 'Tref',
  postcode: 'Cod post',
  conditions: 'Anableddau a chyflyrau iechyd',
  disadvantageGroups: 'Grwpiau dan anfantais',
  eligibilityBasis: 'Yn gymwys fel',
  gender: 'Rhywedd',
  ethnicity: 'Ethnigrwydd',
  maritalStatus: 'Statws priodasol',
  housing: 'Tai',
  attainment: 'Cyrhaeddiad uchaf',
  parentOrGuardian: 'Rhiant neu warcheidwad',
};

/** Y cwestiynau am berson, ym mhob ffurflen sy’n eu gofyn. */
export const personQuestions = {
  sections: {
    person: 'Y person',
    contact: 'Sut i gysylltu',
    conditions: 'Anableddau a chyflyrau iechyd',
    groups: 'Grwpiau dan anfantais',
  },
  fields: {
    forename: 'Enw cyntaf',
    middleNames: 'Enwau canol',
    surname: 'Cyfenw',
    preferredName: 'Yn hoffi cael ei alw neu ei galw’n',
    dateOfBirth: 'Dyddiad geni',
    nino: 'Rhif Yswiriant Gwladol',
    restricted: 'Cadw cyfeiriad, ffôn ac e-bost ynghudd er diogelwch y person',
    addressLine1: 'Cyfeiriad',
    addressLine2: 'Cyfeiriad, ail linell',
    town: 'Tref',
    postcode: 'Cod post',
    localAuthorityCode: 'Awdurdod lleol',
    phone: 'Ffôn',
    email: 'E-bost',
    contactChannels: 'Sut mae’r person yn hoffi cael cyswllt?',
    conditions: 'Ticiwch bob un sydd gan y person',
    disadvantageGroups: 'Ticiwch bob un y mae’r person ynddo',
  },
  help: {
    nino: 'Gall ddilyn yn ddiweddarach. Caiff ei gadw wedi’i amgryptio a’i ddangos am reswm yn unig.',
    restricted:
      'I rywun sydd mewn perygl, neu y mae’r heddlu’n gofyn am gadw ei gofnod ar wahân. Cofnodir pob golwg.',
    conditions:
      'P’un ai dyna’r rheswm dros y cymorth ai peidio. Mae gair y person ei hun yn ddigon; nid oes angen diagnosis.',
    disadvantageGroups:
      'P’un ai dyna’r rheswm dros y cymorth ai peidio. Mae llety dros dro yn cyfrif fel digartrefedd.',
  },
} satisfies SameKeys<typeof englishQuestions>;

/** Pobl: eu rhestr a’u tudalen. */
export const participants = {
  mergedInto:
    'Cafodd y cofnod hwn ei uno ar %{date}. Fe’i cedwir fel yr oedd ac nid yw’n cael ei gyfrif yn unman. Defnyddiwch yn ei le:',
  mergedFrom: 'Cofnodion o’r un person a gafodd eu huno â’r un hwn:',
  name: 'Cyfranogwr |||| Cyfranogwyr',
  facts,
  columnName: 'Enw',
  fields: {
    ...personQuestions.fields,
    reference: 'Cyfeirnod',
    status: 'Statws',
    specialist: 'Arbenigwr',
    lastContactOn: 'Cyfarfod diwethaf',
    due: 'I’w wneud',
    localAuthority: 'Awdurdod lleol',
    localAuthorityCode: 'Awdurdod lleol',
  },
  sections: personQuestions.sections,
  help: personQuestions.help,
  restricted: 'Cofnod cyfyngedig',
  withheld: 'Cedwir yn ôl er diogelwch y person.',
  withheldInForm:
    'Cedwir cyfeiriad, ffôn ac e-bost yn ôl er diogelwch y person. Gadewch nhw’n wag i’w cadw fel y maent.',
  identity: 'Pwy yw’r person',
  contact: 'Cyswllt',
  need: 'Pam mae’r person yn gymwys',
  characteristics: 'Nodweddion',
  header: {
    specialist: 'Arbenigwr Cyflogaeth:',
    partner: 'Darperir gan:',
    accountableBody: 'Corff atebol:',
    place: 'Yn byw yn:',
  },
  actions: {
    openExpression: 'Agor y mynegiant o ddiddordeb',
    expressAgain: 'Mynegiant o ddiddordeb newydd',
  },
  tabs: {
    label: 'Rhannau’r cofnod',
    overview: 'Trosolwg',
    person: 'Y person',
    support: 'Cymorth',
    work: 'Gwaith ac enillion',
    dates: 'Dyddiadau a newidiadau',
    history: 'Hanes',
  },
  chapters: {
    journeys: 'Teithiau cynharach',
    expressions: 'Mynegiadau o ddiddordeb',
    submittedOn: 'Cyflwynwyd',
    source: 'Ffynhonnell',
    referredOn: 'Atgyfeiriwyd',
    startedOn: 'Dechreuwyd',
    endedOn: 'Daeth i ben',
    status: 'Statws',
    reason: 'Rheswm',
    partner: 'Partner',
  },
  reveal: { hide: 'Cuddio' },
  lookUp: {
    button: 'Canfod drwy rif YG',
    title: 'Canfod person drwy rif Yswiriant Gwladol',
    intro: 'Dim ond y rhif cyfan sy’n canfod person, a chofnodir y chwiliad.',
    help: 'Er enghraifft QQ 12 34 56 C. Gellir hepgor y llythyren olaf.',
    submit: 'Canfod',
    nobody: 'Nid oes gan yr un o’ch pobl y rhif hwn.',
    open: 'Agor',
    take: 'Dewis',
  },
} satisfies SameKeys<typeof english>;

const why = {
  why: 'Pam mae ei angen arnoch?',
  whyInWords: 'Dywedwch pam',
};

/** Yr hyn a wneir â chofnod person. */
export const personCommands = {
  revealNino: {
    button: 'Datgelu',
    buttonOf: 'Datgelu rhif Yswiriant Gwladol %{name}',
    title: 'Datgelu’r rhif Yswiriant Gwladol',
    intro: 'Fe’i dangosir am funud. Cedwir eich enw a’ch rheswm yn y log.',
    submit: 'Datgelu',
    done: 'Dangosir am funud',
    fields: why,
  },
  revealContact: {
    button: 'Datgelu',
    buttonOf: 'Datgelu manylion cyswllt %{name}',
    title: 'Datgelu’r manylion cyswllt',
    intro:
      'Fe’u cedwir yn ôl er diogelwch y person. Fe’u dangosir am funud; cedwir eich enw a’ch rheswm yn y log.',
    submit: 'Datgelu',
    done: 'Dangosir am funud',
    fields: why,
  },
  mergeParticipants: {
    button: 'Uno cofnod arall',
    title: 'Uno cofnod arall â’r un hwn',
    intro:
      'Ar gyfer person a gofnodwyd ddwywaith. Mae teithiau a phopeth sy’n perthyn iddynt yn symud i’r cofnod hwn. Mae’r llall yn aros ar ffeil fel un a unwyd ac ni ellir ei newid. Ni ellir dadwneud hyn yma.',
    submit: 'Uno',
    done: 'Unwyd y cofnodion',
    fields: {
      removeId: 'Cofnod i’w uno â’r un hwn',
      reason: 'Sut ydych yn gwybod mai’r un person ydyw?',
    },
  },
  mergeInto: {
    button: 'Uno',
    buttonOf: 'Uno %{removed} â %{kept}: %{name}',
    title: 'Uno cofnod arall â’r un hwn',
    titleOf: 'Uno %{removed} â %{kept}',
    intro:
      'Ar gyfer person a gofnodwyd ddwywaith. Mae teithiau a phopeth sy’n perthyn iddynt yn symud i’r cofnod hwn. Mae’r llall yn aros ar ffeil fel un a unwyd ac ni ellir ei newid. Ni ellir dadwneud hyn yma.',
    submit: 'Uno',
    done: 'Unwyd y cofnodion',
    fields: { reason: 'Sut ydych yn gwybod mai’r un person ydyw?' },
  },
  setNino: {
    button: 'Ychwanegu rhif YG',
    title: 'Rhif Yswiriant Gwladol',
    done: 'Cadwyd y rhif Yswiriant Gwladol',
    fields: { nino: 'Rhif Yswiriant Gwladol' },
    help: { nino: 'Er enghraifft QQ 12 34 56 C.' },
  },
  changeNino: {
    button: 'Newid rhif YG',
    title: 'Newid y rhif Yswiriant Gwladol',
    intro: 'O’i adael yn wag, tynnir y rhif a gofnodwyd. Cedwir eich rheswm.',
    done: 'Newidiwyd y rhif Yswiriant Gwladol',
    fields: { nino: 'Rhif Yswiriant Gwladol newydd' },
    help: { nino: 'Er enghraifft QQ 12 34 56 C.' },
  },
  updateCharacteristics: {
    button: 'Newid nodweddion',
    title: 'Nodweddion',
    intro: 'Adroddir bob chwarter. Ateb y person ei hun yw pob un; gellir gadael pob un yn agored.',
    fields: {
      gender: 'Rhywedd',
      ethnicity: 'Ethnigrwydd',
      maritalStatus: 'Statws priodasol',
      housing: 'Tai',
      attainment: 'Cyrhaeddiad uchaf',
      parentOrGuardian: 'Rhiant neu warcheidwad plant',
    },
  },
} satisfies SameKeys<typeof englishCommands>;
