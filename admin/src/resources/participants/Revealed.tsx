import HideIcon from '@mui/icons-material/VisibilityOffOutlined';
import { Box, Button } from '@mui/material';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { revealFixed } from '../../commands/person';
import { CommandButton } from '../../shared/commands/CommandButton';
import type { Command } from '../../shared/commands/useCommand';

/** What was revealed goes out of sight by itself: a screen is left alone sooner than one thinks. */
const shownFor = 60_000;

interface Props<Secret> {
  command: Command;
  /** Answers the form starts with. */
  defaults?: Record<string, unknown>;
  participantId: string;
  /** Whom the form names. */
  name: string;
  /** What stands there while it is hidden. */
  hidden: ReactNode;
  children: (secret: Secret) => ReactNode;
}

/** Something hidden that is shown for a minute to those who give a reason, which is kept. */
export function Revealed<Secret>({ participantId, hidden, children, ...props }: Props<Secret>) {
  const translate = useTranslate();
  const [secret, setSecret] = useState<{ value: Secret }>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!secret) return;
    // The button that was pressed is gone: the keyboard goes on from here.
    place.current?.focus();
    const timer = setTimeout(() => setSecret(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [secret]);
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}
    >
      <Box ref={place} tabIndex={-1} role="status" sx={{ minWidth: 0 }}>
        {secret ? children(secret.value) : hidden}
      </Box>
      {secret ? (
        <Button
          size="small"
          startIcon={<HideIcon />}
          onClick={() => {
            setSecret(undefined);
            place.current?.focus();
          }}
        >
          {translate('resources.participants.reveal.hide')}
        </Button>
      ) : (
        <CommandButton<Secret>
          command={props.command}
          defaults={props.defaults}
          fixed={revealFixed(participantId)}
          about={{ name: props.name }}
          onDone={(value) => setSecret({ value })}
          size="small"
        />
      )}
    </Box>
  );
}
