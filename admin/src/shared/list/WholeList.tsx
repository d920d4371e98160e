import type { ReactNode } from 'react';
import {
  ListBase,
  type RaRecord,
  type SortPayload,
  useGetResourceLabel,
  useListContext,
  useResourceContext,
} from 'react-admin';
import { EmptyState } from '../EmptyState';
import { LoadFailed } from '../LoadFailed';
import { PageSkeleton } from '../PageSkeleton';
import { PageTitle } from '../PageTitle';

interface Props<R extends RaRecord> {
  sort: SortPayload;
  subtitle?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: (records: readonly R[]) => ReactNode;
}

function Content<R extends RaRecord>({ subtitle, actions, children }: Props<R>) {
  const resource = useResourceContext() ?? '';
  const title = useGetResourceLabel()(resource, 2);
  const { data, error, refetch } = useListContext<R>();
  if (error) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <PageTitle title={title} subtitle={subtitle} actions={actions} />
      {data.length === 0 ? (
        <EmptyState title="lists.emptyTitle" text="lists.emptyText" />
      ) : (
        children(data)
      )}
    </>
  );
}

/** A list page that is read as a whole and arranged by its resource, such as a calendar. */
export const WholeList = <R extends RaRecord>(props: Props<R>) => (
  <ListBase sort={props.sort} perPage={1000} storeKey={false} disableSyncWithLocation>
    <Content {...props} />
  </ListBase>
);
