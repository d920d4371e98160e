import { CommandButton } from '../../../shared/commands/CommandButton';
import type { Command } from '../../../shared/commands/useCommand';

interface Props {
  command: Command;
  fixed: Record<string, unknown>;
  defaults?: Record<string, unknown>;
  /** Whom the form names. */
  name: string;
  /** What the row is, for screen readers, where a card has several such buttons. */
  of?: string;
}

/** The small button of a card or a row that opens the form of a command. */
export const CardButton = ({ name, of, ...action }: Props) => (
  <CommandButton {...action} about={{ name, of: of ?? name }} size="small" />
);
