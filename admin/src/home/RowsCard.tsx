import type { RaRecord } from 'react-admin';
import { EmptyState } from '../shared/EmptyState';
import type { Column } from '../shared/list/columns';
import { Rows } from '../shared/list/Rows';
import { SectionCard } from '../shared/SectionCard';
import { ListLink } from './ListLink';
import type { WorkList } from './workLists';

interface Props<R extends RaRecord> {
  /** Its texts are `home.<name>`: title, all, none. */
  name: string;
  list: WorkList;
  rows: readonly R[];
  columns: readonly Column<R>[];
  /** The first cell of each row leads to the record, where no column of its own does. */
  isLinked?: boolean;
}

/** The first rows of a work list, with the way to all of them. */
export function RowsCard<R extends RaRecord>({ name, list, rows, ...table }: Props<R>) {
  return (
    <SectionCard
      title={`home.${name}.title`}
      actions={rows.length > 0 && <ListLink list={list} label={`home.${name}.all`} />}
      flush
    >
      {rows.length === 0 ? (
        <EmptyState text={`home.${name}.none`} compact />
      ) : (
        <Rows resource={list.resource} rows={rows} {...table} />
      )}
    </SectionCard>
  );
}
