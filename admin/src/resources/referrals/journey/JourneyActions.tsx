import MoreIcon from '@mui/icons-material/ExpandMore';
import { Button, Menu, MenuItem, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandButton } from '../../../shared/commands/CommandButton';
import { CommandDialog } from '../../../shared/commands/CommandDialog';
import { textsOf } from '../../../shared/commands/useCommand';
import type { Action } from './actions';

/** Buttons that stand on their own; everything else is in the menu. */
const shownWide = 3;
const shownNarrow = 1;

interface Props {
  actions: readonly Action[];
  /** Whom the forms name. */
  name: string;
  /** Other entries of the menu, such as links. */
  more?: (close: () => void) => React.ReactNode;
}

function MoreMenu({ actions, name, more }: Props) {
  const translate = useTranslate();
  const menuId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [chosen, setChosen] = useState<string>();
  // By name: after somebody else's change the form must go on with the version loaded since.
  const action = actions.find(({ command }) => command.name === chosen);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        variant="outlined"
        endIcon={<MoreIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? menuId : undefined}
      >
        {translate('common.moreActions')}
      </Button>
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
      {action && (
        <CommandDialog {...action} about={{ name }} onClose={() => setChosen(undefined)} />
      )}
    </>
  );
}

/** What may be done now: the most sensible as buttons, the first of them the strongest, the rest in a menu. */
export function JourneyActions({ actions, name, more }: Props) {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const shown = isNarrow ? shownNarrow : shownWide;
  const rest = actions.slice(shown);
  return (
    <>
      {actions.slice(0, shown).map((action, at) => (
        <CommandButton
          key={action.command.name}
          {...action}
          about={{ name }}
          variant={at === 0 ? 'contained' : 'outlined'}
        />
      ))}
      {(rest.length > 0 || more) && <MoreMenu actions={rest} name={name} more={more} />}
    </>
  );
}
