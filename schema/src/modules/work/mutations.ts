import { theId } from '../../core/answers';
import { registerCommand, registerCommandWith } from '../../core/command';
import { takeBackInput } from '../../core/fields';
import { takingBack } from '../referral/takingBack';
import { Referral } from '../referral/type';
import * as adjustments from './adjustments';
import { claimSelfEmployedOutcome } from './claims';
import * as earnings from './earnings';
import * as inputs from './inputs';
import * as jobs from './jobs';
import * as milestones from './milestones';
import { Adjustment, Earning, Job, Milestone } from './type';

const job = { permission: 'work.record', model: 'Job', ref: Job } as const;
const earning = { permission: 'work.record', model: 'Earning', ref: Earning } as const;
const milestone = { permission: 'milestone.confirm', model: 'Milestone', ref: Milestone } as const;
const adjustment = { permission: 'support.record', model: 'Adjustment', ref: Adjustment } as const;

registerCommand({
  ...job,
  name: 'startJob',
  description: 'Records the start of a spell of work, employed or self-employed.',
  input: inputs.startJobInput,
  run: jobs.startJob,
});
registerCommand({
  ...job,
  name: 'updateJob',
  description: 'Changes the details of a spell of work.',
  input: inputs.updateJobInput,
  run: jobs.updateJob,
});
registerCommand({
  ...job,
  name: 'endJob',
  description: 'Records the end of a spell of work and why it ended.',
  input: inputs.endJobInput,
  run: jobs.endJob,
});
registerCommand({
  ...job,
  name: 'correctJob',
  description: 'Corrects the days of a spell of work and why it ended, with a reason.',
  input: inputs.correctJobInput,
  run: jobs.correctJob,
});
registerCommandWith(theId, {
  name: 'takeBackJob',
  description: 'Takes back a spell of work that never was, with a reason.',
  permission: 'work.record',
  input: takeBackInput,
  run: jobs.takeBackJob,
});
registerCommand({
  ...earning,
  name: 'recordEarnings',
  description: 'Records gross earnings of a period.',
  input: inputs.recordEarningsInput,
  run: earnings.recordEarnings,
});
registerCommand({
  ...earning,
  name: 'correctEarnings',
  description: 'Corrects earnings that were recorded wrongly.',
  input: inputs.correctEarningsInput,
  run: earnings.correctEarnings,
});
registerCommand({
  ...milestone,
  name: 'confirmMilestone',
  description:
    'Confirms that PRaP notified a milestone. Those of local records follow from jobs and earnings by themselves; paths never overwrite each other.',
  input: inputs.confirmMilestoneInput,
  run: milestones.confirmMilestone,
});
registerCommand({
  ...milestone,
  name: 'correctMilestone',
  description: 'Corrects the day or the month of a milestone that PRaP notified, with a reason.',
  input: inputs.correctMilestoneInput,
  run: milestones.correctMilestone,
});
registerCommand({
  ...milestone,
  model: 'Referral',
  ref: Referral,
  name: 'withdrawMilestone',
  description:
    'Takes back a milestone that was confirmed or claimed in error, with a reason. It stays on file and is counted nowhere; gives the journey.',
  input: inputs.withdrawMilestoneInput,
  run: milestones.withdrawMilestone,
});
registerCommand({
  ...milestone,
  name: 'claimSelfEmployedOutcome',
  description:
    'Claims the self-employed outcome with the evidence held, once the records of trading show enough of it.',
  input: inputs.claimSelfEmployedOutcomeInput,
  run: claimSelfEmployedOutcome,
});
registerCommand({
  ...adjustment,
  name: 'agreeAdjustment',
  description: 'Records a reasonable adjustment agreed with an employer.',
  input: inputs.agreeAdjustmentInput,
  run: adjustments.agreeAdjustment,
});
registerCommand({
  ...adjustment,
  name: 'updateAdjustment',
  description: 'Changes a reasonable adjustment, for instance to say that it is in place.',
  input: inputs.updateAdjustmentInput,
  run: adjustments.updateAdjustment,
});
registerCommandWith(theId, {
  name: 'takeBackAdjustment',
  description: 'Takes back a reasonable adjustment that was never agreed, with a reason.',
  permission: 'support.record',
  input: takeBackInput,
  run: takingBack('takeBackAdjustment', (tx) => tx.adjustment),
});
