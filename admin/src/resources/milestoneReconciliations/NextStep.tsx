import { useTranslate } from 'react-admin';
import { usePermitted } from '../../access/usePermitted';
import { claimSelfEmployedOutcome, confirmMilestone } from '../../commands/work';
import { CommandButton } from '../../shared/commands/CommandButton';
import { JourneyLink } from '../../shared/people/JourneyLink';
import { personName } from '../../shared/people/personName';
import { VisuallyHidden } from '../../shared/VisuallyHidden';
import type { Reconciliation } from './fields';

/** The sensible next step for a milestone whose paths do not agree: record the notice, claim, or look at the record. */
export function NextStep({ standing, type, localOn, claimedOn, ...row }: Reconciliation) {
  const translate = useTranslate();
  const mayConfirm = usePermitted('milestone.confirm');
  const person = row.referral?.participant;
  const button = {
    fixed: { referralId: row.referralId },
    about: person ? { name: personName(person) } : undefined,
    size: 'small',
  } as const;
  if (standing === 'agreed') return null;
  if (mayConfirm && (standing === 'not_notified' || standing === 'claim_open'))
    return (
      <CommandButton
        {...button}
        command={confirmMilestone}
        defaults={{ type, achievedOn: claimedOn ?? localOn }}
      />
    );
  if (mayConfirm && standing === 'claim_due')
    return <CommandButton {...button} command={claimSelfEmployedOutcome} />;
  // The day or the record is wrong on one side: its page has the corrections.
  return (
    <JourneyLink id={row.referralId}>
      {translate('resources.milestoneReconciliations.openJourney')}
      {person && <VisuallyHidden>: {personName(person)}</VisuallyHidden>}
    </JourneyLink>
  );
}
