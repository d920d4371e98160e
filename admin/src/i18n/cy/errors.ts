import type { errors as english } from '../en/errors';
import type { SameKeys } from '../shape';

/** Gwallau y mae’n rhaid i’r consol ei hun eu geirio; mae’r API yn geirio ei rai ei hun. */
export const errors = {
  NOT_FOUND: 'Nid yw’r cofnod hwn yn bodoli, neu nid yw ar gael i chi.',
  UNAUTHENTICATED: 'Mae eich sesiwn wedi dod i ben. Mewngofnodwch eto.',
  OFFLINE: 'Ni ellir cyrraedd y gweinydd. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  SERVER_ERROR: 'Ni allai’r gweinydd wneud hynny. Rhowch gynnig arall arni cyn bo hir.',
  typedIsKept: 'Mae’r hyn a deipioch yn aros yma. Mewngofnodwch, yna dewch yn ôl a chadw eto:',
  signInElsewhere: 'mewngofnodi (yn agor tab newydd)',
  loadFailed: 'Ni ellid llwytho hwn',
  details: {
    measure: 'Mesur',
    measures: 'Mesur',
    measureId: 'Mesur',
    period: 'Cyfnod',
    from: 'O',
    to: 'Hyd at',
    basis: 'Sail',
    maturedMonths: 'Misoedd aeddfedu',
    filters: 'Hidlydd',
    breakdown: 'Dadansoddiad',
    referralId: 'Taith',
    page: 'Tudalen',
    validFrom: 'Diwrnod cyntaf y gwerth',
    value: 'Gwerth',
  },
  pageFailed: 'Methodd y dudalen hon',
  pageFailedText:
    'Aeth rhywbeth o’i le yn y dudalen. Mae’r hyn a gadwyd gennych eisoes yn ddiogel. Mae mynd yn ôl a rhoi cynnig arall arni’n aml yn helpu.',
  notFoundTitle: 'Heb ddod o hyd i’r dudalen',
  notFoundText:
    'Efallai fod y cyfeiriad wedi’i gamdeipio neu wedi dyddio, neu fod y cofnod yn perthyn i sefydliad arall.',
  accessDeniedTitle: 'Ddim yn rhan o’ch rôl',
  accessDeniedText:
    'Nid yw eich rôl yn cynnwys y dudalen hon. Os oes ei hangen arnoch ar gyfer eich gwaith, gofynnwch i’ch gweinyddwr.',
  conflictTitle: 'Newidiodd rhywun arall hwn yn gyntaf',
  conflictText: 'Llwythwch y fersiwn ddiweddaraf, yna gwnewch eich newid eto.',
  loadLatest: 'Llwytho’r fersiwn ddiweddaraf',
  goHome: 'Mynd i’r dudalen hafan',
} satisfies SameKeys<typeof english>;
