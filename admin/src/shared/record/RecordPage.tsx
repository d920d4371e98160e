import type { ReactNode } from 'react';
import {
  type RaRecord,
  ShowBase,
  useCreatePath,
  useGetResourceLabel,
  useResourceContext,
  useResourceDefinition,
  useShowContext,
} from 'react-admin';
import { LoadFailed } from '../LoadFailed';
import { PageSkeleton } from '../PageSkeleton';
import { PageTitle } from '../PageTitle';

interface Props<R extends RaRecord> {
  /** The record's name, a text. */
  title: (record: R) => string;
  /** Facts under the name: reference, chips. */
  subtitle?: (record: R) => ReactNode;
  /** Buttons beside the name. */
  actions?: (record: R) => ReactNode;
  /** Where the page belongs; the list when left out. */
  back?: (record: R) => { to: string; label: string };
  children: (record: R) => ReactNode;
}

/** The list a page leads back to, where its resource has one. */
export function useListLink(): { to: string; label: string } | undefined {
  const resource = useResourceContext() ?? '';
  const { hasList } = useResourceDefinition({ resource });
  const createPath = useCreatePath();
  const label = useGetResourceLabel()(resource, 2);
  return hasList ? { to: createPath({ resource, type: 'list' }), label } : undefined;
}

function Page<R extends RaRecord>({ title, subtitle, actions, children, ...props }: Props<R>) {
  const { record, error, refetch } = useShowContext<R>();
  const list = useListLink();
  // A record that was loaded stays in sight when loading it again fails.
  if (error && !record) {
    return (
      <>
        <PageTitle title="errors.loadFailed" back={list} />
        <LoadFailed error={error} onTryAgain={() => void refetch()} />
      </>
    );
  }
  if (!record) return <PageSkeleton />;
  return (
    <>
      <PageTitle
        back={props.back?.(record) ?? list}
        title={title(record)}
        subtitle={subtitle?.(record)}
        actions={actions?.(record)}
      />
      {children(record)}
    </>
  );
}

/**
 * How a page loads its record. Without a meta of its own react-admin would show the list's row first, which lacks what
 * only the page asks for. On a fault the page itself says what failed, instead of a notification and a way back.
 */
export const wholeRecord = { meta: { whole: true }, onError: () => undefined };

/** The page of one record: loads it, asks whether the viewer may see it, names it. */
export const RecordPage = <R extends RaRecord>(props: Props<R>) => (
  <ShowBase queryOptions={wholeRecord}>
    <Page {...props} />
  </ShowBase>
);
