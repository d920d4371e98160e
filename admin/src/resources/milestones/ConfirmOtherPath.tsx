import { usePermitted } from '../../access/usePermitted';
import { confirmMilestone } from '../../commands/work';
import { CommandButton } from '../../shared/commands/CommandButton';
import { personName } from '../../shared/people/personName';
import type { Milestone } from './fields';

const otherPath: Readonly<Record<string, string>> = {
  local_records: 'prap',
  prap: 'local_records',
};

/** Confirms, by the path that does not show it yet, what the other one shows already. */
export function ConfirmOtherPath(milestone: Milestone) {
  const { referralId, referral, type, achievedOn, evidencePath, onePathOnly } = milestone;
  if (!usePermitted('milestone.confirm') || !onePathOnly) return null;
  const person = referral?.participant;
  return (
    <CommandButton
      command={confirmMilestone}
      fixed={{ referralId }}
      defaults={{ type, achievedOn, evidencePath: otherPath[evidencePath] }}
      about={person ? { name: personName(person) } : undefined}
      size="small"
    />
  );
}
