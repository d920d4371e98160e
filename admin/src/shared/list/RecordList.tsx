import AddIcon from '@mui/icons-material/Add';
import { Button, Card } from '@mui/material';
import type { ReactNode } from 'react';
import {
  ListBase,
  type RaRecord,
  type SortPayload,
  useCanAccess,
  useCreatePath,
  useGetResourceLabel,
  useListContext,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyState } from '../EmptyState';
import { PageTitle } from '../PageTitle';
import { ColumnChooser } from './ColumnChooser';
import type { Column } from './columns';
import { ExportButton } from './ExportButton';
import { ListBody } from './ListBody';
import { ListFilters } from './ListFilters';
import { useFilterFromLocation } from './listLocation';
import { SavedViews } from './SavedViews';

interface Props<R extends RaRecord> {
  columns: readonly Column<R>[];
  sort: SortPayload;
  /** Whether the API's filter has `q`, and if it finds the people whom the records are about. */
  search?: boolean | 'people';
  filters?: readonly ReactNode[];
  /** Rows on a page to begin with, for lists that are read as a whole. */
  perPage?: number;
  /** A filter the list always has. */
  filter?: Record<string, unknown>;
  /** The filter it has until somebody chooses another. */
  initially?: Record<string, unknown>;
  /** Names one of several lists of the resource: each keeps filters, page and order of its own. */
  list?: string;
  /** Between the title and the list, such as the choice between several lists. */
  above?: ReactNode;
  subtitle?: ReactNode;
  /** Buttons beside the title, next to "Create". */
  actions?: ReactNode;
  /** Shown when there is no record at all. */
  empty?: ReactNode;
}

function CreateButton() {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { hasCreate } = useResourceDefinition({ resource });
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  if (!hasCreate || !canAccess) return null;
  return (
    <Button
      component={Link}
      to={createPath({ resource, type: 'create' })}
      variant="contained"
      startIcon={<AddIcon />}
    >
      {translate(`resources.${resource}.create`, { _: translate('ra.action.create') })}
    </Button>
  );
}

function ListContent<R extends RaRecord>({
  columns,
  search = false,
  filters = [],
  above,
  subtitle,
  actions,
  empty = <EmptyState title="lists.emptyTitle" text="lists.emptyText" />,
}: Props<R>) {
  const resource = useResourceContext() ?? '';
  const name = useGetResourceLabel()(resource, 2);
  const { total, filterValues } = useListContext<R>();
  const isEmpty = total === 0 && Object.keys(filterValues).length === 0;
  useFilterFromLocation();
  return (
    <>
      <PageTitle
        title={name}
        subtitle={subtitle}
        actions={
          <>
            {actions}
            <CreateButton />
          </>
        }
      />
      {above}
      <Card>
        {!isEmpty && (
          <ListFilters
            search={search}
            filters={filters}
            actions={
              <>
                <SavedViews />
                <ColumnChooser columns={columns} />
                <ExportButton />
              </>
            }
          />
        )}
        <ListBody columns={columns} empty={empty} />
      </Card>
    </>
  );
}

/**
 * A list page: title, search, filters, table or cards, paging. Its filters, page and order live in
 * memory (they can hold names) and survive a visit to a record, but neither the tab nor sign-out.
 */
export function RecordList<R extends RaRecord>(props: Props<R>) {
  const resource = useResourceContext() ?? '';
  return (
    <ListBase
      disableSyncWithLocation
      storeKey={`${props.list ? `${resource}.${props.list}` : resource}.listParams`}
      perPage={props.perPage ?? 25}
      sort={props.sort}
      filter={props.filter}
      filterDefaultValues={props.initially}
    >
      <ListContent {...props} />
    </ListBase>
  );
}
