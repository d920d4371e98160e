/** What every list shares. */
export const lists = {
  search: 'Search',
  searchHint: 'Search %{name}',
  filters: 'Filters',
  clear: 'Clear all filters',
  columns: 'Columns',
  export: 'Export',
  sortBy: 'Sort by',
  emptyTitle: 'Nothing here yet',
  emptyText: 'As soon as the first is recorded, it appears here.',
  noMatchTitle: 'Nothing matches',
  noMatchText: 'Change the search or clear the filters to see more.',
  count: '1 result |||| %{smart_count} results',
  table: 'Table of %{name}',
  pager: {
    pages: 'Pages of the table',
    pagesOf: 'Pages of: %{table}',
    range: '%{from} to %{to} of %{total}',
    back: 'Previous',
    forth: 'Next',
  },
  views: {
    button: 'Saved views',
    none: 'You have not saved a view yet. Loading the page anew forgets a search; a saved view stays.',
    removed: 'View removed',
    remove: 'Remove the view %{name}',
  },
};
