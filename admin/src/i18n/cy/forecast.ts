import type { forecast as english } from '../en/forecast';
import type { SameKeys } from '../shape';

/** I ble mae dechreuadau a chanlyniadau’n mynd. */
export const forecast = {
  title: 'Rhagolwg',
  year: 'Blwyddyn ariannol %{year}',
  lines: 'Erbyn %{date}',
  estimate: 'Amcangyfrifon, nid canlyniadau: mae sut y’u gwneir wedi’i ysgrifennu isod.',
  range: '%{low} i %{high}',
  shareMeans:
    'Cyfran o’r proffil yw hi ar gyfer dechreuadau, ac o’r holl ddechreuadau disgwyliedig ar gyfer canlyniadau. Ar gyfer canlyniadau mae’r golofn proffil yn dangos y gyfran a dargedwyd o’r dechreuadau yn y proffil.',
  starts: {
    year: 'Dechreuadau yn y flwyddyn',
    to_date: 'Dechreuadau hyd yma',
    count: 'Dechreuadau',
  },
  scope: { year: 'Yn y flwyddyn', to_date: 'Hyd yma' },
  status: {
    estimated: 'Amcangyfrifwyd',
    not_enough_history: 'Dim digon o hanes',
    awaiting_rule: 'Aros am reol DWP',
  },
  columns: {
    number: 'Rhif',
    scope: 'Cwmpas',
    status: 'Statws',
    recorded: 'Cofnodwyd hyd yma',
    expected: 'Disgwylir (amcangyfrif)',
    range: 'Ystod',
    low: 'Isel',
    high: 'Uchel',
    profile: 'Proffil',
    share: 'Cyfran ddisgwyliedig',
    target: 'Targed',
  },
  startsTitle: 'Dechreuadau’r flwyddyn yn erbyn y proffil',
  startsCaption: 'Wedi’u hadio fesul mis. Amcangyfrif yw’r hyn sydd i ddod.',
  line: {
    recorded: 'Cofnodwyd',
    expected: 'Disgwylir (amcangyfrif)',
    low: 'Isel',
    high: 'Uchel',
    profile: 'Proffil a gytunwyd',
  },
  method: 'Sut yr amcangyfrifir hyn',
  ofStarts: 'Dechreuadau.',
  ofOutcomes: 'Canlyniadau.',
  known:
    'Mae hanes ar gyfer un mis ar ôl y dechrau; nid yw rhai diweddarach yn ychwanegu dim. |||| Mae hanes ar gyfer %{smart_count} mis ar ôl y dechrau; nid yw rhai diweddarach yn ychwanegu dim, fel bod yr amcangyfrif braidd yn isel i’r rhai a ddechreuodd gyntaf.',
  history:
    'Heb chwe mis cyflawn ers y dechreuad cyntaf, neu ar gyfer canlyniad heb bump ohonynt ac ugain dechreuad y tu ôl i bob mis, ni wneir amcangyfrif.',
  maturity: 'Aeddfedrwydd: canlyniadau yn ôl mis ar ôl y dechrau',
  maturityAbout:
    'O’r rhai a ddechreuodd mewn mis, faint oedd wedi’i gyrraedd erbyn diwedd pob mis diweddarach. Gadewir misoedd nad ydynt ar ben yn wag.',
  reached: 'Cyrhaeddwyd',
  startMonth: 'Mis y dechrau',
  sameMonth: 'Yr un mis',
  after: 'Ar ôl 1 mis |||| Ar ôl %{smart_count} mis',
  noStarts: 'Nid oes neb wedi cyrraedd canlyniad eto.',
  milestone: {
    job_start: 'Dechrau swydd',
    first_earnings: 'Enillion cyntaf',
    lower: 'Canlyniad is (sylfaenol)',
    higher: 'Canlyniad uwch',
  },
} satisfies SameKeys<typeof english>;
