import { Box, Button, Collapse, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatNumber } from '../../../i18n/format';
import { useViewer } from '../../../layout/useViewer';
import { CommandButton } from '../../../shared/commands/CommandButton';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { StatusChip } from '../../../shared/StatusChip';
import type { Tone } from '../../../theme/palette';
import { answerReturnCheck, approveReturnWaiver, requestReturnWaiver } from '../commands';
import type { Check, CheckWaiver } from '../desk/desk';
import { Offenders } from './Offenders';
import { SaidOfCheck } from './SaidOfCheck';

const tones: Readonly<Record<Check['state'], Tone>> = {
  clear: 'good',
  open: 'bad',
  answered: 'good',
  waived: 'good',
};

interface Props {
  check: Check;
  revisionId: string;
  commands: readonly string[];
}

/** Records are named that the waiver was not asked for: certain once it is approved and the check still open. */
const isOutgrown = ({ waiver, state, count }: Check): boolean =>
  waiver !== null &&
  state === 'open' &&
  (waiver.approvedAt !== null || waiver.offenderCount < count);

/** The name under which the viewer may have asked: nobody approves what they asked for. */
function useAskedMyself(waiver: CheckWaiver | null): boolean {
  const viewer = useViewer();
  return waiver !== null && waiver.requestedByName === viewer?.name;
}

/** What can be done about an open check: a comment, or a waiver by two people. */
function CheckActions({ check, revisionId, commands, name }: Props & { name: string }) {
  const translate = useTranslate();
  const { key, severity, state, waiver } = check;
  const askedMyself = useAskedMyself(waiver);
  const about = { check: name };
  const fixed = { revisionId, check: key };
  const may = (command: string) => commands.includes(command);
  const isPending = waiver !== null && waiver.approvedAt === null;
  if (state === 'clear') return null;
  if (severity === 'warning')
    return may('answerReturnCheck') ? (
      <CommandButton command={answerReturnCheck} fixed={fixed} about={about} size="small" />
    ) : null;
  return (
    <>
      {state === 'open' && may('requestReturnWaiver') && (
        <CommandButton command={requestReturnWaiver} fixed={fixed} about={about} size="small" />
      )}
      {isPending && may('approveReturnWaiver') && !askedMyself && (
        <CommandButton
          command={approveReturnWaiver}
          fixed={{ id: waiver.id, version: waiver.version }}
          about={about}
          size="small"
          variant="contained"
        />
      )}
      {isPending && askedMyself && (
        <Typography variant="body2" color="text.secondary">
          {translate('returns.checks.ownWaiver')}
        </Typography>
      )}
    </>
  );
}

/** One check: what it means, how many records it names, what was said about it, and the records themselves. */
export function CheckEntry(props: Props) {
  const { check, revisionId } = props;
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const name = inLanguage(check.titleEn, check.titleCy);
  const count = check.count;
  return (
    <Box
      component="li"
      sx={(theme) => ({ px: 2.5, py: 1.75, borderTop: `1px solid ${theme.scheme.line}` })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography component="h4" sx={{ fontWeight: 650, flex: '1 1 220px' }}>
          {name}
        </Typography>
        <Typography variant="body2" color="text.secondary" className="figures">
          {translate('returns.checks.records', { smart_count: count, count: formatNumber(count) })}
        </Typography>
        <StatusChip label={`returns.checks.state.${check.state}`} tone={tones[check.state]} />
      </Box>
      <Typography variant="body2" sx={{ maxWidth: '80ch', my: 0.5 }}>
        {inLanguage(check.explanationEn, check.explanationCy)}
      </Typography>
      <SaidOfCheck answers={check.answers} waiver={check.waiver}>
        {isOutgrown(check) && <div>{translate('returns.checks.waiverOutgrown')}</div>}
      </SaidOfCheck>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
        <Button
          size="small"
          onClick={() => setOpen(!isOpen)}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={translate(`returns.checks.${isOpen ? 'hideOf' : 'showOf'}`, { check: name })}
        >
          {translate(isOpen ? 'returns.checks.hide' : 'returns.checks.show')}
        </Button>
        <CheckActions {...props} name={name} />
      </Box>
      <Collapse in={isOpen} id={listId} unmountOnExit>
        <Offenders revisionId={revisionId} check={check} />
      </Collapse>
    </Box>
  );
}
