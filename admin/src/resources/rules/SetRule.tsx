import { usePermitted } from '../../access/usePermitted';
import { today } from '../../i18n/format';
import { useCodes } from '../../shared/codes/useCodes';
import { CommandButton } from '../../shared/commands/CommandButton';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { useOwner } from '../../shared/settings/useOwner';
import type { Rule, RuleSetting } from './fields';
import { setRuleCommand } from './RuleInputs';

interface Props {
  rule: Rule;
  /** The value to change; a new one from today when left out. */
  setting?: RuleSetting;
}

/** Opens the form that sets the rule: for the own accountable body, or nationally. */
export function SetRule({ rule, setting }: Props) {
  const owner = useOwner();
  const inLanguage = useInLanguage();
  const options = useCodes('rule_option').filter(({ id }) => rule.options.includes(id));
  if (!usePermitted('rule.manage')) return null;
  if (setting && setting.accountableBodyId !== owner) return null;
  const own = rule.settings.filter(({ accountableBodyId }) => accountableBodyId === owner);
  const command = setRuleCommand(rule.valueType, options);
  return (
    <CommandButton
      command={setting ? { ...command, texts: 'changeRule' } : command}
      size={setting ? 'small' : 'medium'}
      variant={setting ? 'text' : 'contained'}
      about={{ rule: inLanguage(rule.titleEn, rule.titleCy), from: setting?.validFrom ?? '' }}
      // The version of the value that is replaced: of the one with the day that the form says.
      fixed={({ validFrom }) => ({
        ruleKey: rule.id,
        version: own.find((one) => one.validFrom === validFrom)?.version,
      })}
      defaults={{
        validFrom: setting?.validFrom ?? today(),
        state: setting && setting.value === null ? 'unset' : 'set',
        value: setting?.value ?? undefined,
      }}
    />
  );
}
