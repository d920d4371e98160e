import { Pager as AnyPager } from '../../../shared/list/Pager';
import { rowsShown } from './selection';

interface Props {
  /** The table it turns the pages of, a message key: a page has several. */
  table: string;
  page: number;
  total: number;
  onPage: (page: number) => void;
}

/** Which rows of all are shown, the newest first, and the way to the others. */
export const Pager = (props: Props) => (
  <AnyPager {...props} perPage={rowsShown} back="journey.table.newer" forth="journey.table.older" />
);
