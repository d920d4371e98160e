import ColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import { Button, Checkbox, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import {
  type RaRecord,
  useResourceContext,
  useStore,
  useTranslate,
  useTranslateLabel,
} from 'react-admin';
import type { Column } from './columns';

/** Lets people hide columns; the choice is a preference and stays in the browser. */
export function ColumnChooser<R extends RaRecord>({ columns }: { columns: readonly Column<R>[] }) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [hidden, setHidden] = useStore<string[]>(
    `${resource}.datatable`,
    columns.filter((column) => column.hiddenAtFirst).map(({ source }) => source),
  );
  const toggle = (source: string) =>
    setHidden(
      hidden.includes(source) ? hidden.filter((name) => name !== source) : [...hidden, source],
    );
  return (
    <>
      <Button
        startIcon={<ColumnIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        sx={{ display: { xs: 'none', md: 'inline-flex' } }}
      >
        {translate('lists.columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {columns.slice(1).map(({ source, label }) => (
          <MenuItem
            key={source}
            role="menuitemcheckbox"
            aria-checked={!hidden.includes(source)}
            onClick={() => toggle(source)}
            dense
          >
            <Checkbox
              checked={!hidden.includes(source)}
              tabIndex={-1}
              disableRipple
              size="small"
              slotProps={{ input: { 'aria-hidden': true } }}
              sx={{ p: 0, mr: 1.5 }}
            />
            <ListItemText>{translateLabel({ label, resource, source })}</ListItemText>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
