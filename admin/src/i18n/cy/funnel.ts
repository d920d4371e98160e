import type { funnel as english } from '../en/funnel';
import type { SameKeys } from '../shape';

/** O fynegiant o ddiddordeb i ganlyniad uwch. */
export const funnel = {
  menu: 'Twndis',
  title: 'O fynegiant o ddiddordeb i ganlyniad uwch',
  submitted: 'Mynegiannau o ddiddordeb a gyflwynwyd o %{from} i %{to}',
  whole: 'Pawb a fynegodd ddiddordeb',
  about:
    'Mae’n dilyn y bobl a fynegodd ddiddordeb yn y misoedd hyn hyd heddiw, pob cam yn ôl ei gofnod ei hun. Nid yw’r rhai a ddaeth yn ddiweddar wedi cael amser i ddod yn bell. Mae cadw gwaith yn dechrau mewn gwaith: nid oes ganddo ddechrau swydd, enillion cyntaf na chanlyniad is ei hun.',
  caption: 'Faint a gyrhaeddodd bob cam.',
  wentOn: '%{step}, o’r cam blaenorol',
  byPart: 'Y twndis fesul %{by}',
  byPartAbout: 'Faint a gyrhaeddodd bob cam, a’u cyfran o holl fynegiannau’r rhes honno.',
  step: {
    submitted: 'Mynegiannau o ddiddordeb',
    pre_screened: 'Rhag-sgriniwyd',
    met: 'Cyfarfod cyntaf',
    referred: 'Atgyfeiriwyd',
    acknowledged: 'Cydnabuwyd',
    started: 'Wedi dechrau',
    job_start: 'Dechrau swydd',
    first_earnings: 'Enillion cyntaf',
    lower: 'Canlyniad is',
    higher: 'Canlyniad uwch',
  },
  columns: {
    step: 'Cam',
    reached: 'Wedi’i gyrraedd',
    ofAll: 'O’r cyfan',
    wentOn: 'O’r cam blaenorol',
    before: 'Yn y cam blaenorol',
    ofBefore: 'Cyfran o’r cam blaenorol',
  },
} satisfies SameKeys<typeof english>;
