/** Partners side by side. */
export const comparison = {
  title: 'Partner comparison',
  by: 'Compare by',
  at: 'At the end of',
  ownOnly: 'You see the figures of your own organisation.',
};
