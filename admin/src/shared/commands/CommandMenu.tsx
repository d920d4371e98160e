import ExpandIcon from '@mui/icons-material/ExpandMore';
import DotsIcon from '@mui/icons-material/MoreVert';
import { Button, IconButton, Menu, MenuItem } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from './CommandDialog';
import { type Command, type Fixed, textsOf } from './useCommand';

interface Entry {
  readonly command: Command;
  readonly fixed: Fixed;
  readonly defaults?: Record<string, unknown>;
}

interface Props {
  actions: readonly Entry[];
  /** What the forms name. */
  about: Record<string, string>;
  /** The row that the actions are about: its menu is three dots, named after it for screen readers. */
  of?: string | undefined;
  /** Other entries of the menu, such as links. */
  more?: ((close: () => void) => ReactNode) | undefined;
}

/** Commands that are not needed often enough to stand as buttons, behind one. */
export function CommandMenu({ actions, about, of, more }: Props) {
  const translate = useTranslate();
  const menuId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [chosen, setChosen] = useState<string>();
  // By name: after somebody else's change the form must go on with the version loaded since.
  const action = actions.find(({ command }) => command.name === chosen);
  const close = () => setAnchor(null);
  const button = {
    onClick: (event: React.MouseEvent<HTMLElement>) => setAnchor(event.currentTarget),
    'aria-haspopup': 'menu',
    'aria-expanded': anchor !== null,
    'aria-controls': anchor ? menuId : undefined,
  } as const;
  return (
    <>
      {of ? (
        <IconButton {...button} size="small" aria-label={translate('common.moreActionsOf', { of })}>
          <DotsIcon fontSize="small" />
        </IconButton>
      ) : (
        <Button {...button} variant="outlined" endIcon={<ExpandIcon />}>
          {translate('common.moreActions')}
        </Button>
      )}
      <Menu id={menuId} anchorEl={anchor} open={anchor !== null} onClose={close}>
        {actions.map(({ command }) => (
          <MenuItem
            key={command.name}
            onClick={() => {
              close();
              setChosen(command.name);
            }}
          >
            {translate(`${textsOf(command)}.button`)}
          </MenuItem>
        ))}
        {more?.(close)}
      </Menu>
      {action && <CommandDialog {...action} about={about} onClose={() => setChosen(undefined)} />}
    </>
  );
}
