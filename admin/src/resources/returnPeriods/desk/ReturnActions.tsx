import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDate } from '../../../i18n/format';
import { useViewer } from '../../../layout/useViewer';
import { CommandButton } from '../../../shared/commands/CommandButton';
import type { Command, Fixed } from '../../../shared/commands/useCommand';
import {
  acceptReturn,
  prepareReturn,
  reopenReturn,
  sendBackReturn,
  signReturn,
  signReturnPart,
  submitReturn,
} from '../commands';
import { latestOf, type ReturnPeriod } from '../types';
import type { Check } from './desk';

/** The commands of a return as a whole, in the order of its life, with what each is sent. */
function offersOf(period: ReturnPeriod): readonly { command: Command; fixed: Fixed }[] {
  const revision = latestOf(period);
  const seen = { id: revision?.id, version: revision?.version };
  return [
    { command: prepareReturn, fixed: { periodId: period.id, version: revision?.version } },
    { command: signReturnPart, fixed: { revisionId: revision?.id } },
    { command: signReturn, fixed: seen },
    { command: submitReturn, fixed: seen },
    { command: acceptReturn, fixed: seen },
    { command: sendBackReturn, fixed: seen },
    { command: reopenReturn, fixed: { periodId: period.id } },
  ];
}

interface Props {
  period: ReturnPeriod;
  commands: readonly string[];
  checks: readonly Check[] | undefined;
}

/** Why the next step is not the viewer's to take, where the page would leave that open. */
function useNote({ period, commands, checks }: Props): string | undefined {
  const translate = useTranslate();
  const locale = useLocale();
  const viewer = useViewer();
  const revision = latestOf(period);
  const isSent = Boolean(revision?.submittedAt);
  if (period.status === 'before_placewell') return translate('returns.notes.beforePlacewell');
  if (period.editsEnded && !isSent && commands.length === 0)
    return translate('returns.notes.editsEnded', { date: formatDate(period.editsEndOn, locale) });
  if (commands.includes('signReturnPart')) return translate('returns.notes.partFirst');
  if (commands.includes('signReturn') && revision?.preparedById === viewer?.id)
    return translate('returns.notes.secondPerson');
  if (commands.includes('signReturn') && checks?.some(({ state }) => state === 'open'))
    return translate('returns.notes.checksFirst');
  return commands.length === 0 ? translate('returns.notes.nothing') : undefined;
}

/** What the viewer can do next, and why not where something is missing. */
export function ReturnActions(props: Props) {
  const { period, commands } = props;
  const viewer = useViewer();
  const note = useNote(props);
  const revision = latestOf(period);
  const isPreparer = revision?.preparedById === viewer?.id;
  const offered = offersOf(period).filter(
    ({ command: { name } }) => commands.includes(name) && !(name === 'signReturn' && isPreparer),
  );
  // The next step stands out: preparing once more, reopening and answering in DWP's name are seldom meant.
  const steps = [
    signReturnPart,
    signReturn,
    submitReturn,
    ...(viewer?.role === 'DWP_VIEWER' ? [acceptReturn] : []),
    ...(revision?.preparedAt ? [] : [prepareReturn]),
  ];
  return (
    <Box className="no-print" sx={{ mt: 2 }}>
      {note && (
        <Typography color="text.secondary" sx={{ mb: 1.5, maxWidth: '70ch' }}>
          {note}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {offered.map(({ command, fixed }) => (
          <CommandButton
            key={command.name}
            command={command}
            fixed={fixed}
            variant={steps.includes(command) ? 'contained' : 'outlined'}
          />
        ))}
      </Box>
    </Box>
  );
}
