/** The page of the list that a code belongs to. */
export const listOf = (list: string) => ({
  to: `/codeLists/${list}/show`,
  label: 'resources.codeLists.theList',
});
