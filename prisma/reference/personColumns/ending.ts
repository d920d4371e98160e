import { column } from './types';

/** Table B, end of provision: how support was extended, and how it ended. */
export const endingColumns = [
  column('B3.12', 'date', 'Ended on', 'Daeth i ben ar'),
  column('B3.13', 'code', 'Reason participation ended', 'Rheswm dros ddiwedd y cyfranogiad', {
    list: 'end_reason',
  }),
  column('B3.14.first', 'date', 'First extension from', 'Estyniad cyntaf o'),
  column('B3.14.first.until', 'date', 'First extension until', 'Estyniad cyntaf hyd'),
  column('B3.14.second', 'date', 'Second extension from', 'Ail estyniad o'),
  column('B3.14.second.until', 'date', 'Second extension until', 'Ail estyniad hyd'),
];
