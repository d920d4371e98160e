import ViewIcon from '@mui/icons-material/BookmarkBorder';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import {
  Button,
  Divider,
  IconButton,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  Popover,
  Typography,
} from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type SortPayload, useListContext, useNotify, useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { useApiWhileTyping } from '../api';
import { CommandButton } from '../commands/CommandButton';

interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly filter: Record<string, unknown>;
  readonly sortField: string | null;
  readonly sortOrder: string | null;
}

/** A person's own views of a list. They live with the API: a filter can hold a name. */
export const savedViewsQuery = `query savedViews($resource: String!) {
  allSavedViews(perPage: 100, sortField: name, filter: { resource: $resource }) {
    id name filter sortField sortOrder
  }
}`;

const saveView = { name: 'saveView', fields: [{ kind: 'text', source: 'name' }] } as const;

/** The list's filter and order as the API keeps them. */
const asView = (filter: Record<string, unknown>, sort: SortPayload) => ({
  filter,
  sortField: sort.field,
  sortOrder: sort.order.toLowerCase(),
});

function Views({ resource, onChosen }: { resource: string; onChosen: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const api = useApiWhileTyping();
  const queryClient = useQueryClient();
  const { setFilters, setSort } = useListContext();
  const queryKey = ['savedViews', resource];
  const { data } = useQuery({
    queryKey,
    queryFn: () => api.query<{ allSavedViews: SavedView[] }>(savedViewsQuery, { resource }),
  });
  const views = data?.allSavedViews ?? [];
  const choose = ({ filter, sortField, sortOrder }: SavedView) => {
    setFilters(filter);
    if (sortField) setSort({ field: sortField, order: sortOrder === 'desc' ? 'DESC' : 'ASC' });
    onChosen();
  };
  const remove = async ({ id }: SavedView) => {
    try {
      await api.command('deleteView', { id });
      await queryClient.invalidateQueries({ queryKey });
      notify('lists.views.removed', { type: 'info' });
    } catch (error) {
      notify(error instanceof Error ? error.message : 'errors.SERVER_ERROR', { type: 'error' });
    }
  };
  if (views.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary" sx={{ p: 2 }}>
        {translate('lists.views.none')}
      </Typography>
    );
  }
  return (
    <List dense aria-label={translate('lists.views.button')}>
      {views.map((view) => (
        <ListItem
          key={view.id}
          disablePadding
          secondaryAction={
            <IconButton
              edge="end"
              size="small"
              onClick={() => void remove(view)}
              aria-label={translate('lists.views.remove', { name: view.name })}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          }
        >
          <ListItemButton onClick={() => choose(view)}>
            <ListItemText>{view.name}</ListItemText>
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}

/** Lets people keep the search, filters and order of a list under a name of their own. */
export function SavedViews() {
  const translate = useTranslate();
  const { resource, filterValues, sort } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const maySave = usePermitted('view.save');
  if (!maySave) return null;
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        startIcon={<ViewIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
      >
        {translate('lists.views.button')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': translate('lists.views.button'),
            sx: { width: 300, maxWidth: '92vw' },
          },
        }}
      >
        <Views resource={resource} onChosen={close} />
        <Divider sx={{ mb: 1.5 }} />
        <CommandButton
          command={saveView}
          fixed={{ resource, ...asView(filterValues, sort) }}
          onDone={close}
          size="small"
          sx={{ mx: 2, mb: 2 }}
        />
      </Popover>
    </>
  );
}
