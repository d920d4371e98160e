import type { rules as english, ruleCommands as englishCommands } from '../en/rules';
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
