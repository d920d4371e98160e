import { theId } from '../../core/answers';
import { registerCommand, registerCommandWith } from '../../core/command';
import { createCode, updateCode } from './codes';
import * as inputs from './inputs';
import { agreeStartProfile, createStartProfile, saveStartProfileLines } from './profiles';
import * as service from './service';
import { BankHoliday, Code, RuleSetting, StartProfile, Target, WageRate } from './type';

const code = { permission: 'codeList.manage', model: 'Code', ref: Code } as const;
const calendar = { permission: 'calendar.manage' } as const;
const profile = {
  permission: 'profile.manage',
  model: 'StartProfile',
  ref: StartProfile,
} as const;

registerCommand({
  ...code,
  name: 'createCode',
  description: 'Adds a code of your own that counts as a national one.',
  input: inputs.createCodeInput,
  run: createCode,
});
registerCommand({
  ...code,
  name: 'updateCode',
  description: 'Changes a code of your own, or the days on which a national one may be chosen.',
  input: inputs.updateCodeInput,
  run: updateCode,
});
registerCommand({
  ...calendar,
  model: 'BankHoliday',
  ref: BankHoliday,
  name: 'createBankHoliday',
  description: 'Adds a bank holiday of England and Wales.',
  input: inputs.createBankHolidayInput,
  run: service.createBankHoliday,
});
registerCommandWith(theId, {
  ...calendar,
  name: 'deleteBankHoliday',
  description: 'Removes a bank holiday to come that was called off.',
  input: inputs.deleteBankHolidayInput,
  run: service.deleteBankHoliday,
});
registerCommand({
  ...calendar,
  model: 'WageRate',
  ref: WageRate,
  name: 'saveWageRate',
  description: 'Writes the wage rate of an age band from a day on.',
  input: inputs.saveWageRateInput,
  run: service.saveWageRate,
});
registerCommand({
  permission: 'rule.manage',
  model: 'RuleSetting',
  ref: RuleSetting,
  name: 'setRule',
  description: 'Sets a rule from a day on: national, or your accountable body’s own.',
  input: inputs.setRuleInput,
  run: service.setRule,
});
registerCommand({
  permission: 'target.manage',
  model: 'Target',
  ref: Target,
  name: 'setTarget',
  description:
    'Sets the target of a measure from a day on: national, or your accountable body’s own.',
  input: inputs.setTargetInput,
  run: service.setTarget,
});
registerCommand({
  ...profile,
  name: 'createStartProfile',
  description: 'Begins a new version of the profile of starts, as a draft.',
  input: inputs.createStartProfileInput,
  run: createStartProfile,
});
registerCommand({
  ...profile,
  name: 'saveStartProfileLines',
  description: 'Writes lines of a draft; those not named stay.',
  input: inputs.saveStartProfileLinesInput,
  run: saveStartProfileLines,
});
registerCommand({
  ...profile,
  name: 'agreeStartProfile',
  description: 'Freezes a draft as agreed.',
  input: inputs.agreeStartProfileInput,
  run: agreeStartProfile,
});
