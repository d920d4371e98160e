import { theId } from '../../core/answers';
import { registerCommand, registerCommandWith } from '../../core/command';
import { takeBackInput } from '../../core/fields';
import { takingBack } from '../referral/takingBack';
import * as inputs from './inputs';
import * as jobs from './jobs';
import * as service from './service';
import { Adjustment, Earning, Job, Milestone } from './type';

const job = { permission: 'work.record', model: 'Job', ref: Job } as const;
const earning = { permission: 'work.record', model: 'Earning', ref: Earning } as const;
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
  run: service.recordEarnings,
});
registerCommand({
  ...earning,
  name: 'correctEarnings',
  description: 'Corrects earnings that were recorded wrongly.',
  input: inputs.correctEarningsInput,
  run: service.correctEarnings,
});
registerCommand({
  name: 'confirmMilestone',
  description:
    'Confirms that a milestone was reached, by one path of evidence. Paths never overwrite each other.',
  permission: 'milestone.confirm',
  model: 'Milestone',
  ref: Milestone,
  input: inputs.confirmMilestoneInput,
  run: service.confirmMilestone,
});
registerCommand({
  ...adjustment,
  name: 'agreeAdjustment',
  description: 'Records a reasonable adjustment agreed with an employer.',
  input: inputs.agreeAdjustmentInput,
  run: service.agreeAdjustment,
});
registerCommand({
  ...adjustment,
  name: 'updateAdjustment',
  description: 'Changes a reasonable adjustment, for instance to say that it is in place.',
  input: inputs.updateAdjustmentInput,
  run: service.updateAdjustment,
});
registerCommandWith(theId, {
  name: 'takeBackAdjustment',
  description: 'Takes back a reasonable adjustment that was never agreed, with a reason.',
  permission: 'support.record',
  input: takeBackInput,
  run: takingBack('takeBackAdjustment', (tx) => tx.adjustment),
});
