import type {
  employmentSpecialists as english,
  specialistCommands as englishCommands,
} from '../en/employmentSpecialists';
import type { SameKeys } from '../shape';

export const employmentSpecialists = {
  name: 'Arbenigwr Cyflogaeth |||| Arbenigwyr Cyflogaeth',
  create: 'Ychwanegu Arbenigwr Cyflogaeth',
  about: 'Am y swydd',
  caseloadOf: '%{people} o %{cap}',
  overCap: 'dros yr uchafswm',
  withinCap: 'O fewn yr uchafswm o %{cap} ar gyfer pob swydd amser llawn',
  aboveCap: 'Dros yr uchafswm o %{cap} ar gyfer pob swydd amser llawn',
  columns: {
    model: 'Model',
    fullTimeEquivalent: 'CALl',
    headcount: 'Pobl',
    caseload: 'Llwyth achosion',
  },
  fields: {
    name: 'Enw',
    partner: 'Yn gweithio i',
    partnerId: 'Yn gweithio i',
    accountableBodyId: 'Corff atebol',
    model: 'Model cymorth',
    fullTimeEquivalent: 'Cyfwerth ag amser llawn',
    headcount: 'Pobl nawr',
    caseload: 'Pobl ar gyfer pob swydd amser llawn',
    startedOn: 'Diwrnod cyntaf o waith',
    leftOn: 'Diwrnod olaf o waith',
    userId: 'Yn mewngofnodi fel',
    overCap: 'Dros uchafswm y llwyth achosion',
    current: 'Yn dal i weithio yma',
  },
  help: {
    partnerId: 'Gadewch yn wag ar gyfer eich tîm mewnol eich hun.',
    fullTimeEquivalent: '1 yw amser llawn, 0.6 yw tri diwrnod yr wythnos.',
    model: 'Mae’n pennu uchafswm y llwyth achosion.',
    userId: 'Defnyddiwr o’r un sefydliad â rôl Arbenigwr Cyflogaeth.',
    leftOn:
      'Ni ellir neilltuo neb ar ôl y diwrnod hwn. Rhaid i bobl sy’n dal wedi’u neilltuo gael cydweithiwr yn gyntaf.',
  },
} satisfies SameKeys<typeof english>;

export const specialistCommands = {
  createEmploymentSpecialist: { done: 'Ychwanegwyd yr Arbenigwr Cyflogaeth' },
  updateEmploymentSpecialist: { done: 'Newidiwyd yr Arbenigwr Cyflogaeth' },
} satisfies SameKeys<typeof englishCommands>;
