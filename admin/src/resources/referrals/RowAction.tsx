import { acknowledgeReferral, extendSupport, startReferral } from '../../commands/referral';
import { recordSession } from '../../commands/support';
import { today } from '../../i18n/format';
import { CommandButton } from '../../shared/commands/CommandButton';
import type { Command } from '../../shared/commands/useCommand';
import { personName } from '../../shared/people/personName';
import type { Referral } from './journey/types';
import { KeyIntoPrap } from './KeyIntoPrap';

interface Step {
  readonly command: Command;
  readonly defaults: Record<string, unknown>;
}

/** What a row holds is enough to begin these. */
const steps: Readonly<Record<string, (referral: Referral, on: string) => Step>> = {
  acknowledgeReferral: (_referral, on) => ({
    command: acknowledgeReferral,
    defaults: { acknowledgedOn: on },
  }),
  startReferral: ({ partner, cohort, currentModel, currentSpecialist }, on) => ({
    command: startReferral(partner?.id ?? ''),
    defaults: {
      startedOn: on,
      cohort,
      model: currentModel,
      specialistId: currentSpecialist?.id,
      initiativeStart: true,
    },
  }),
  recordSession: (_referral, on) => ({
    command: recordSession,
    defaults: { heldOn: on, attendance: 'attended' },
  }),
  extendSupport: (_referral, on) => ({ command: extendSupport, defaults: { approvedOn: on } }),
};

interface Props {
  referral: Referral;
  /** The command that the list is about. */
  name: string;
}

/** The button of a row: the step that its list asks for, for those who may take it. */
export function RowAction({ referral, name }: Props) {
  const { id, version, participant, availableCommands } = referral;
  if (!availableCommands.includes(name)) return null;
  if (name === 'markKeyedIntoPrap') return <KeyIntoPrap referral={referral} />;
  const step = steps[name]?.(referral, today());
  if (!step) return null;
  return (
    <CommandButton
      {...step}
      fixed={{ referralId: id, version }}
      about={participant ? { name: personName(participant) } : undefined}
      size="small"
    />
  );
}
