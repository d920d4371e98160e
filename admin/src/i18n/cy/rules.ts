import type {
  rules as english,
  ruleCommands as englishCommands,
  rulePreview as englishPreview,
} from '../en/rules';
import type { SameKeys } from '../shape';

export const rules = {
  name: 'Rheol |||| Rheolau',
  intro:
    'Yr hyn y mae rheolau’r rhaglen yn ei ddweud, pa mor sicr yw hynny, a’r gwerth sy’n cyfrif i chi. Mae gwerth eich sefydliad yn mynd o flaen yr un cenedlaethol.',
  notSet: 'Heb ei osod',
  awaitsRule: 'yn aros am reol DWP',
  meaning: 'Yr hyn y mae’n ei olygu',
  fields: {
    titleEn: 'Rheol',
    value: 'Gwerth',
    setter: 'Gosodwyd gan',
    certainty: 'Pa mor sicr ydyw',
    source: 'Ffynhonnell',
    unit: 'Uned',
    validFrom: 'Yn cyfrif o',
    actions: 'Gweithredoedd',
  },
} satisfies SameKeys<typeof english>;

const questions = {
  fields: { validFrom: 'Diwrnod cyntaf y gwerth', state: 'O’r diwrnod hwnnw', value: 'Gwerth' },
  help: {
    validFrom: 'Mae ffigurau diwrnodau cynharach yn cadw gwerth eu diwrnod.',
    state:
      'Lle nad yw rheol wedi’i gosod, bydd ffigurau sydd ei hangen yn dweud eu bod yn aros amdani.',
  },
  states: { set: 'Mae ganddi werth', unset: 'Nid yw wedi’i gosod' },
};

export const rulePreview = {
  title: 'Yr hyn y byddai hyn yn ei newid',
  show: 'Dangos yr hyn y byddai hyn yn ei newid',
  counting: 'Yn cyfrifo…',
  nothing: 'Ni fyddai dim a gofnodwyd hyd yma yn newid.',
  journeys: '1 daith |||| %{smart_count} taith',
  clocks: 'cloc 1 daith |||| clociau %{smart_count} taith',
  milestones: '1 garreg filltir leol |||| %{smart_count} carreg filltir leol',
  figures: '1 mesur hyd yma |||| %{smart_count} mesur hyd yma',
  kept: 'Mae ffurflenni a gyflwynwyd yn aros fel y maent.',
  hint: 'Edrychwch ar hyn yn gyntaf: dim ond wedyn y gellir ei gadw.',
  changed: 'Mae’r atebion wedi newid ers hynny. Edrychwch eto cyn cadw.',
  showFirst: 'Dangoswch yn gyntaf yr hyn y byddai hyn yn ei newid. Gellir ei gadw wedyn.',
  saveLater: 'Cadw (dangoswch yn gyntaf yr hyn y byddai’n ei newid)',
  nothingOfJourneys: 'Ni fyddai unrhyw daith yn newid.',
  figuresHidden:
    'Nid yw eich rôl yn gweld ffigurau. Gall mesurau newid hefyd: nid ydynt yn cael eu cymharu yma.',
  peopleHidden: 'Nid yw eich rôl yn gweld teithiau pwy ydynt.',
  failed: 'Ni ellid ei gyfrifo: %{message}',
  figuresTable: 'Mesurau hyd yma',
  factsTable: 'Teithiau',
  columns: { measure: 'Mesur', person: 'Person', what: 'Beth', before: 'Nawr', after: 'Wedyn' },
  what: {
    support_end_due: 'Y cymorth i ddod i ben',
    tracking_end_due: 'Olrhain enillion yn dod i ben',
    record_close_due: 'Y cofnod i gau',
    early_leaver_until: 'Ymadawr cynnar hyd at',
  },
  more: 'ac 1 newid arall |||| a %{smart_count} newid arall',
} satisfies SameKeys<typeof englishPreview>;

export const ruleCommands = {
  setRule: {
    ...questions,
    button: 'Gosod gwerth',
    title: 'Gosod gwerth: %{rule}',
    done: 'Gosodwyd y rheol',
  },
  changeRule: {
    ...questions,
    button: 'Newid',
    buttonOf: 'Newid y gwerth o %{from}',
    title: 'Newid gwerth: %{rule}',
    done: 'Newidiwyd y rheol',
  },
} satisfies SameKeys<typeof englishCommands>;
