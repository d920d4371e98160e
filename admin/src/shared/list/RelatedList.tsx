import type { ReactNode } from 'react';
import { ListBase, type RaRecord, type SortPayload, useCanAccess } from 'react-admin';
import { EmptyState } from '../EmptyState';
import { SectionCard } from '../SectionCard';
import type { Column } from './columns';
import { ListBody } from './ListBody';

interface Props<R extends RaRecord> {
  resource: string;
  columns: readonly Column<R>[];
  /** What makes them belong to the page's record. */
  filter: Record<string, unknown>;
  sort: SortPayload;
  /** Message keys. */
  title: string;
  empty: string;
  /** Buttons or links on the right of the title. */
  actions?: ReactNode;
}

/** Records that belong to the one the page shows, for those who may see them. */
export function RelatedList<R extends RaRecord>(props: Props<R>) {
  const { resource, columns, filter, sort, title, empty, actions } = props;
  const { canAccess } = useCanAccess({ resource, action: 'list' });
  if (!canAccess) return null;
  return (
    <SectionCard title={title} actions={actions} flush>
      <ListBase
        resource={resource}
        filter={filter}
        sort={sort}
        perPage={25}
        storeKey={false}
        disableSyncWithLocation
        disableAuthentication
      >
        <ListBody columns={columns} empty={<EmptyState text={empty} compact />} />
      </ListBase>
    </SectionCard>
  );
}
