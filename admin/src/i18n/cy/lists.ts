import type { lists as english } from '../en/lists';
import type { SameKeys } from '../shape';

/** Yr hyn y mae pob rhestr yn ei rannu. */
export const lists = {
  search: 'Chwilio',
  searchHint: 'Chwilio %{name}',
  filters: 'Hidlyddion',
  filtersInUse: '1 hidlydd ar waith |||| %{smart_count} hidlydd ar waith',
  noFilters: 'Dim hidlydd ar waith',
  clear: 'Clirio pob hidlydd',
  apply: 'Dangos y canlyniadau',
  columns: 'Colofnau',
  export: 'Allforio',
  exportHint: 'Lawrlwytho’r rhesi hyn fel ffeil CSV',
  sortBy: 'Trefnu yn ôl',
  emptyTitle: 'Dim byd yma eto',
  emptyText: 'Cyn gynted ag y cofnodir y cyntaf, bydd yn ymddangos yma.',
  noMatchTitle: 'Dim byd yn cyd-fynd',
  noMatchText: 'Newidiwch y chwiliad neu gliriwch yr hidlyddion i weld rhagor.',
  count: '1 canlyniad |||| %{smart_count} canlyniad',
  table: 'Tabl o %{name}',
  views: {
    button: 'Golygon a gadwyd',
    none: 'Nid ydych wedi cadw golwg eto.',
    save: 'Cadw’r golwg hwn',
    saveHint: 'Mae’n cadw’r chwiliad, yr hidlyddion a’r drefn dan enw o’ch dewis.',
    name: 'Enw’r golwg',
    saved: 'Golwg wedi’i gadw',
    removed: 'Golwg wedi’i dynnu',
    remove: 'Tynnu’r golwg %{name}',
  },
} satisfies SameKeys<typeof english>;
