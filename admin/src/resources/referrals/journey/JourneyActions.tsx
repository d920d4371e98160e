import { useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { CommandButton } from '../../../shared/commands/CommandButton';
import { CommandMenu } from '../../../shared/commands/CommandMenu';
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
      {(rest.length > 0 || more) && <CommandMenu actions={rest} about={{ name }} more={more} />}
    </>
  );
}
