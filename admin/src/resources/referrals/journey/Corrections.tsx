import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { CommandMenu } from '../../../shared/commands/CommandMenu';
import type { Command } from '../../../shared/commands/useCommand';
import type { Journey } from './types';

interface Props {
  journey: Journey;
  /** The record that may be wrong. */
  row: { readonly id: string; readonly version: number };
  /** Whom the forms name, and what the row is for screen readers. */
  name: string;
  of?: string;
  /** How it is corrected, with what the form starts with. */
  correct?: {
    command: Command;
    defaults: Record<string, unknown>;
    fixed?: Record<string, unknown>;
  };
  /** How it is taken back; left out where something rests on it. */
  takeBack?: Command | undefined;
  /** Other buttons of the row, before these. */
  children?: ReactNode;
}

/** The ways back from a record that was entered wrongly, as far as the API offers them now. */
export function Corrections({ journey, row, name, of, correct, takeBack, children }: Props) {
  const seen = { id: row.id, version: row.version };
  const offered = ({ name: command }: Command) => journey.availableCommands.includes(command);
  const ways = [
    ...(correct ? [{ ...correct, fixed: { ...correct.fixed, ...seen } }] : []),
    ...(takeBack ? [{ command: takeBack, fixed: seen }] : []),
  ].filter(({ command }) => offered(command));
  if (ways.length === 0 && !children) return null;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        alignItems: 'center',
        gap: 0.5,
      }}
    >
      {children}
      {/* Rarely needed and beside every row: out of the way of what carries the work on. */}
      {ways.length > 0 && (
        <CommandMenu actions={ways} about={{ name, of: of ?? name }} of={of ?? name} />
      )}
    </Box>
  );
}

/** True when the API offers one of the commands for the journey now. */
export const offersOne = ({ availableCommands }: Journey, ...commands: readonly Command[]) =>
  commands.some(({ name }) => availableCommands.includes(name));
