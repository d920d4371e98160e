import type {
  startProfiles as english,
  startProfileCommands as englishCommands,
} from '../en/startProfiles';
import type { SameKeys } from '../shape';

export const startProfiles = {
  name: 'Proffil dechrau |||| Proffiliau dechrau',
  intro:
    'Faint o ddechreuadau y cytunwyd arnynt ar gyfer pob mis. Mesurir dechreuadau yn erbyn y fersiwn ddiweddaraf y cytunwyd arni.',
  title: 'Fersiwn %{version}',
  grid: 'Dechreuadau fesul mis',
  scrolled: 'Dechreuadau fesul mis, yn sgrolio i’r ochr',
  keyboard:
    'Teipiwch yn y celloedd. Mae bysellau saeth ac Enter yn symud rhyngddynt; gellir gludo bloc a gopïwyd o daenlen.',
  years: 'Blynyddoedd y rhaglen, Ebrill i Fawrth',
  row: 'Partner ac ardal',
  total: 'Cyfanswm',
  noRows: 'Nid oes dechreuadau yn y fersiwn hon eto. Ychwanegwch res i ddechrau.',
  statuses: { draft: 'Drafft', agreed: 'Cytunwyd' },
  all: {
    partners: 'Pob partner',
    areas: 'Pob ardal',
    models: 'Pob model',
    cohorts: 'Pob carfan',
  },
  totals: {
    all: 'Dechreuadau ym mhob blwyddyn',
    year: 'Dechreuadau yn %{year}',
    outOfWork: 'Allan o waith, %{year}',
    ips: 'IPS, %{year}',
  },
  addRow: {
    button: 'Ychwanegu rhes',
    intro:
      'Mae’r hyn a adewch yn wag yn sefyll am bopeth. Cedwir y rhes gyda’i dechreuadau cyntaf.',
    submit: 'Ychwanegu',
  },
  unsaved: {
    label: 'Newidiadau nas cadwyd',
    count: 'Mae 1 gell heb ei chadw |||| Mae %{smart_count} o gelloedd heb eu cadw',
    discard: 'Gwaredu’r newidiadau',
  },
  fields: {
    versionNumber: 'Fersiwn',
    status: 'Statws',
    agreedOn: 'Cytunwyd ar',
    note: 'Nodyn',
    partnerId: 'Partner cyflenwi',
    localAuthorityCode: 'Awdurdod lleol',
    model: 'Model cymorth',
    cohort: 'Carfan',
  },
} satisfies SameKeys<typeof english>;

export const startProfileCommands = {
  createStartProfile: {
    button: 'Dechrau fersiwn newydd',
    title: 'Dechrau fersiwn newydd',
    intro:
      'Drafft ydyw nes cytuno arno; mae’r fersiwn y cytunwyd arni o’r blaen yn aros mewn grym tan hynny.',
    submit: 'Dechrau',
    done: 'Dechreuwyd y fersiwn',
    fields: {
      copy: 'Dechrau gyda dechreuadau’r fersiwn ddiweddaraf?',
      note: 'At beth y mae?',
    },
  },
  saveStartProfileLines: { done: 'Cadwyd y proffil' },
  agreeStartProfile: {
    button: 'Cytuno ar y fersiwn hon',
    title: 'Cytuno ar fersiwn %{version}?',
    intro:
      'O hyn ymlaen mesurir dechreuadau yn ei herbyn. Mae fersiwn y cytunwyd arni’n aros fel y mae: bydd angen fersiwn newydd ar gyfer newidiadau diweddarach.',
    submit: 'Cytuno',
    done: 'Cytunwyd ar y fersiwn',
    fields: { agreedOn: 'Cytunwyd ar' },
  },
} satisfies SameKeys<typeof englishCommands>;
