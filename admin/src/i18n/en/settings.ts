/** Values with a day from which they count: rules, targets, wage rates. */
export const settings = {
  national: 'National',
  own: 'Your organisation',
  inForce: 'In force today',
  from: 'From %{date}',
  since: 'Since %{date}',
  nationalValue: 'National value',
  ownValue: 'Your organisation’s value',
  history: 'All values by date',
};
