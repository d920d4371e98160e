import { usePermitted } from '../../access/usePermitted';
import { confirmMilestone } from '../../commands/work';
import { CommandButton } from '../../shared/commands/CommandButton';
import { personName } from '../../shared/people/personName';
import type { Milestone } from './fields';

/** Confirms that PRaP notified what local records show already; the other way round the records have to be made. */
export function ConfirmOtherPath(milestone: Milestone) {
  const { referralId, referral, type, achievedOn, evidencePath, onePathOnly } = milestone;
  const isLocal = evidencePath === 'local_records';
  if (!usePermitted('milestone.confirm') || !onePathOnly || !isLocal) return null;
  const person = referral?.participant;
  return (
    <CommandButton
      command={confirmMilestone}
      fixed={{ referralId }}
      defaults={{ type, achievedOn }}
      about={person ? { name: personName(person) } : undefined}
      size="small"
    />
  );
}
