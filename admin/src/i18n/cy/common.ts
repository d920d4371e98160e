import type { common as english } from '../en/common';
import type { SameKeys } from '../shape';

/** Geiriau y gall fod eu hangen ar unrhyw dudalen. */
export const common = {
  notRecorded: 'Heb ei gofnodi',
  none: 'Dim',
  loading: 'Wrthi’n llwytho',
  showTable: 'Dangos y ffigurau fel tabl',
  hideTable: 'Cuddio’r tabl',
  downloadPicture: 'Lawrlwytho llun',
  downloadFigures: 'Lawrlwytho ffigurau',
  pictureFailed: 'Ni ellid tynnu’r llun. Ceisiwch eto, neu argraffwch y dudalen.',
  requiredNote: 'Mae angen ateb i gwestiynau sydd wedi’u nodi â *.',
  moreActions: 'Rhagor o gamau',
  moreActionsOf: 'Rhagor o gamau: %{of}',
  tryAgain: 'Rhoi cynnig arall arni',
  yes: 'Ie',
  no: 'Na',
  minutes: '%{count} mun',
  hours: '%{count} awr',
  hoursMinutes: '%{hours} awr %{minutes} mun',
  due: {
    overdue: '1 diwrnod yn hwyr |||| %{smart_count} diwrnod yn hwyr',
    today: 'I’w wneud heddiw',
    soon: 'I’w wneud yfory |||| I’w wneud ymhen %{smart_count} diwrnod',
    on: 'I’w wneud erbyn %{date}',
  },
  period: {
    always: 'Heb derfyn',
    fromTo: '%{from} hyd %{to}',
    from: 'O %{from} ymlaen',
    to: 'Hyd %{to}',
  },
} satisfies SameKeys<typeof english>;
