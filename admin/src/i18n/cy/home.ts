import type { home as english } from '../en/home';
import type { SameKeys } from '../shape';

/** Y tudalennau hafan. */
export const home = {
  greeting: 'Helô, %{name}',
  intro: {
    specialist: 'Eich diwrnod',
    manager: 'Rhaglen eich partner heddiw',
    accountableBody: 'Y rhaglen heddiw',
    analyst: 'Y ffigurau heddiw',
    system: 'Cyfrifon, allweddi a chytundebau heddiw',
    department: 'Ffurflenni a gyflwynwyd i DWP',
  },
  kpis: {
    title: 'Dangosyddion hyd yma',
    about: 'O ddechrau’r rhaglen hyd heddiw. Nid yw %{month} ar ben eto.',
    all: 'Rhagor am y dangosyddion',
  },
  toDo: 'I’w wneud',
  lists: {
    caseload: { label: 'Fy llwyth achosion' },
    onProgramme: { label: 'Ar y rhaglen', hint: 'Wedi dechrau a heb ddod i ben' },
    contactOwed: {
      label: 'Cyswllt sy’n ddyledus y mis hwn',
      hint: 'Heb gwrdd ers dechrau’r mis',
    },
    reviewDue: {
      label: 'Adolygiadau cynllun sydd i’w gwneud',
      hint: 'Yn hwyr neu o fewn wythnos',
    },
    nearOutcome: {
      label: 'Yn agos at y canlyniad uwch',
      hint: 'Yn ôl y cyflog hyd yma, o fewn 8 wythnos',
    },
    supportEnding: {
      label: 'Cymorth yn dod i ben',
      hint: 'Wedi dod i ben neu o fewn 8 wythnos',
    },
    toStart: { label: 'Yn aros i ddechrau', hint: 'Wedi’i gydnabod, heb ddechrau' },
    toAcknowledge: {
      label: 'Atgyfeiriadau i’w cydnabod',
      hint: 'Nid oes neb wedi ateb eto',
    },
    toKey: {
      label: 'Dechreuadau i’w rhoi yn PRaP',
      hint: 'Gan gynnwys y rhai hwyr',
    },
    keyingOverdue: {
      label: 'Yn hwyr i’w rhoi yn PRaP',
      hint: 'Heibio i 15 diwrnod gwaith',
    },
    overCap: { label: 'Llwythi achosion dros y cap', hint: 'Arbenigwyr Cyflogaeth' },
    users: { label: 'Defnyddwyr' },
    locked: { label: 'Cyfrifon ar glo', hint: 'Ar ôl methu â mewngofnodi' },
    expiringKeys: {
      label: 'Allweddi API i’w hadnewyddu',
      hint: 'Wedi dod i ben neu o fewn 30 diwrnod',
    },
    endingAgreements: {
      label: 'Cytundebau’n dod i ben',
      hint: 'Y cytundeb neu rannu data, o fewn 90 diwrnod',
    },
  },
  caseload: {
    fullTime: 'Y cap yw %{cap}.',
    partTime: '%{people} am swydd lawn-amser, a chithau ar %{share} ohoni. Y cap yw %{cap}.',
    over: 'Dros y cap.',
  },
  needsMe: {
    title: 'Pwy sydd fy angen i heddiw',
    about:
      'Un person, gyda’r rheswm. |||| %{smart_count} o bobl, y rhai â’r nifer fwyaf o resymau’n gyntaf.',
    nobody: 'Nid oes neb yn aros amdanoch. Da iawn.',
    all: 'Dangos pob un o’r %{count}',
    fewer: 'Dangos llai',
  },
  lastContact: 'Cwrdd ddiwethaf ar',
  noContact: 'Heb gwrdd eto',
  reasons: {
    contactOwed: 'Cyswllt yn ddyledus',
    reviewDue: 'Adolygiad erbyn %{date}',
    reviewOverdue: 'Roedd yr adolygiad i fod erbyn %{date}',
    supportEnding: 'Cymorth yn dod i ben %{date}',
    nearOutcome: 'Disgwylir y canlyniad uwch %{date}',
  },
  recent: {
    title: 'Sesiynau diweddar',
    all: 'Fy holl sesiynau',
    none: 'Nid ydych wedi cofnodi sesiwn eto.',
  },
  unlinked: {
    title: 'Dim llwyth achosion eto',
    text: 'Nid yw eich cyfrif wedi’i gysylltu ag Arbenigwr Cyflogaeth. Gofynnwch i’ch rheolwr ei gysylltu.',
  },
  starts: {
    title: 'Dechreuadau yn erbyn y proffil',
    tile: 'Dechreuadau yn erbyn y proffil',
    caption:
      'Dechreuadau pob mis, a’r dechreuadau y mae’r proffil y cytunwyd arno’n gofyn amdanynt',
    starts: 'Dechreuadau',
    profile: 'Proffil',
  },
  specialists: {
    title: 'Llwythi achosion',
    all: 'Pob Arbenigwr Cyflogaeth',
    none: 'Ni chofnodwyd unrhyw Arbenigwr Cyflogaeth eto.',
  },
  waiting: {
    title: 'Atgyfeiriadau i’w cydnabod',
    all: 'Pob un ohonynt',
    none: 'Atebwyd pob atgyfeiriad.',
  },
  keying: {
    title: 'Dechreuadau i’w rhoi yn PRaP',
    all: 'Pob un ohonynt',
    none: 'Mae pob dechreuad yn PRaP.',
  },
  ending: {
    title: 'Cymorth yn dod i ben',
    all: 'Pob un ohonynt',
    none: 'Nid yw cymorth neb yn dod i ben o fewn wyth wythnos.',
  },
  partners: {
    title: 'Partneriaid',
    about: 'Pob dangosydd hyd yma, %{month}.',
    all: 'Fesul ardal, model neu garfan',
  },
  gaps: {
    title: 'Ar goll o’r cofnod',
    about: 'Pobl ar y rhaglen y mae eu cofnod heb yr hyn y mae ffurflen yn gofyn amdano.',
    complete: 'Cyflawn',
    noNino: { label: 'Rhif Yswiriant Gwladol', hint: 'Ei angen er mwyn i DWP baru enillion.' },
    unassigned: { label: 'Arbenigwr Cyflogaeth', hint: 'Nid oes neb wedi’i neilltuo heddiw.' },
    noEmployer: {
      label: 'Cyswllt â chyflogwr',
      hint: 'Dechreuodd fwy na 30 diwrnod yn ôl, heb gysylltu ag unrhyw gyflogwr am swydd.',
    },
    onePath: {
      label: 'Cerrig milltir i’w cysoni',
      hint: 'Nid yw cofnodion lleol, PRaP a hawliadau’n cytuno.',
    },
  },
  trends: { caption: 'Fesul mis, hyd yma, gyda’r targed.' },
  accounts: {
    title: 'Cyfrifon ar glo',
    all: 'Pob un ohonynt',
  },
  keys: {
    title: 'Allweddi API i’w hadnewyddu',
    all: 'Pob un ohonynt',
  },
  agreements: {
    title: 'Cytundebau’n dod i ben',
    all: 'Pob un ohonynt',
  },
  quiet: {
    title: 'Nid oes dim i’w wneud',
    text: 'Nid oes cyfrif ar glo, nid oes allwedd yn dod i ben o fewn 30 diwrnod, na chytundeb o fewn 90 diwrnod.',
  },
  columns: {
    person: 'Person',
    partner: 'Partner',
    specialist: 'Arbenigwr Cyflogaeth',
    referredOn: 'Atgyfeiriwyd ar',
    startedOn: 'Dechreuodd ar',
    startKeyingDue: 'I’w roi yn PRaP erbyn',
    supportEndDue: 'Cymorth yn dod i ben',
    action: 'Gweithredu',
  },
} satisfies SameKeys<typeof english>;
