import type { lists as english } from '../en/lists';
import type { SameKeys } from '../shape';

/** Yr hyn y mae pob rhestr yn ei rannu. */
export const lists = {
  search: 'Chwilio',
  searchHint: 'Chwilio %{name}',
  searchPeopleHint: 'Chwilio %{name} yn ôl person',
  filters: 'Hidlyddion',
  clear: 'Clirio pob hidlydd',
  columns: 'Colofnau',
  export: 'Allforio',
  sortBy: 'Trefnu yn ôl',
  emptyTitle: 'Dim byd yma eto',
  emptyText: 'Cyn gynted ag y cofnodir y cyntaf, bydd yn ymddangos yma.',
  noMatchTitle: 'Dim byd yn cyd-fynd',
  noMatchText: 'Newidiwch y chwiliad neu gliriwch yr hidlyddion i weld rhagor.',
  count: '1 canlyniad |||| %{smart_count} canlyniad',
  table: 'Tabl o %{name}',
  pager: {
    pages: 'Tudalennau’r tabl',
    pagesOf: 'Tudalennau: %{table}',
    range: '%{from} i %{to} o %{total}',
    back: 'Blaenorol',
    forth: 'Nesaf',
  },
  views: {
    button: 'Golygon a gadwyd',
    none: 'Nid ydych wedi cadw golwg eto. Mae ail-lwytho’r dudalen yn anghofio chwiliad; mae golwg a gadwyd yn aros.',
    removed: 'Golwg wedi’i dynnu',
    remove: 'Tynnu’r golwg %{name}',
  },
} satisfies SameKeys<typeof english>;
