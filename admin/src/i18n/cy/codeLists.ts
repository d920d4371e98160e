import type {
  codes as english,
  codeCommands as englishCommands,
  codeLists as englishLists,
} from '../en/codeLists';
import type { SameKeys } from '../shape';

export const codeLists = {
  name: 'Rhestr godau |||| Rhestrau codau',
  intro:
    'Yr atebion y mae ffurflenni yn eu cynnig. Gallwch ychwanegu eich codau eich hun at y rhan fwyaf o restrau.',
  theList: 'Yn ôl i’r rhestr',
  isOpen: 'Ar agor i’ch codau eich hun',
  isFixed: 'Wedi’i phennu gan reolau’r rhaglen',
  noCodes: 'Nid oes codau yn y rhestr hon.',
  fields: { titleEn: 'Rhestr', codes: 'Codau', fixed: 'Codau eich hun' },
} satisfies SameKeys<typeof englishLists>;

export const codes = {
  name: 'Cod |||| Codau',
  title: 'Label',
  create: 'Ychwanegu eich cod eich hun',
  about: 'Am y cod',
  national: 'Cenedlaethol',
  own: 'Eich cod chi',
  period: 'Gellir ei ddewis',
  nationalTexts:
    'Cod cenedlaethol yw hwn: dim ond y diwrnodau y gellir ei ddewis arnynt y gellir eu newid. Mae cofnodion sy’n ei ddal yn ei gadw.',
  fields: {
    code: 'Cod',
    labelEn: 'Label yn Saesneg',
    labelCy: 'Label yn Gymraeg',
    guidance: 'Pryd i’w ddewis',
    guidanceEn: 'Pryd i’w ddewis, yn Saesneg',
    guidanceCy: 'Pryd i’w ddewis, yn Gymraeg',
    owner: 'Tarddiad',
    mapsTo: 'Yn cyfrif fel',
    validFrom: 'Gellir ei ddewis o',
    validTo: 'Gellir ei ddewis hyd',
  },
  help: {
    code: 'Enw byr mewn llythrennau bach, megis cyngor_dyledion. Mae’n aros yr un fath am byth; rhoddir enw byr eich sefydliad o’i flaen.',
    mapsTo: 'Y cod cenedlaethol y mae ffigurau a ffurflenni dychwelyd yn ei gyfrif fel.',
    validTo: 'Mae cofnodion sy’n dal y cod yn ei gadw ar ôl y diwrnod hwn.',
  },
} satisfies SameKeys<typeof english>;

export const codeCommands = {
  createCode: { done: 'Ychwanegwyd y cod' },
  updateCode: { done: 'Newidiwyd y cod' },
} satisfies SameKeys<typeof englishCommands>;
