import { useCallback, useMemo } from 'react';
import { usePermitted } from '../../access/usePermitted';
import { today } from '../../i18n/format';
import { useCodes } from '../../shared/codes/useCodes';
import { CommandButton } from '../../shared/commands/CommandButton';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { useOwner } from '../../shared/settings/useOwner';
import type { Rule, RuleSetting } from './fields';
import { setRuleCommand } from './RuleInputs';
import { RulePreview } from './RulePreview';
import { previewSource, settingOf, shownAs } from './setting';

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
  const mayManage = usePermitted('rule.manage');
  const own = useMemo(
    () => rule.settings.filter(({ accountableBodyId }) => accountableBodyId === owner),
    [rule.settings, owner],
  );
  // The version of the value that is replaced: of the one with the day that the form says.
  const versionOf = useCallback(
    (day: unknown) => own.find(({ validFrom }) => validFrom === day)?.version,
    [own],
  );
  // Kept while the form is open, or what it shows would begin anew with every answer.
  const Preview = useCallback(
    () => <RulePreview ruleKey={rule.id} versionOf={versionOf} />,
    [rule.id, versionOf],
  );
  if (!mayManage) return null;
  const isShown = (answers: Readonly<Record<string, unknown>>) => {
    const setting = shownAs(settingOf(answers, rule.id, versionOf));
    return setting !== '' && answers[previewSource] === setting;
  };
  const command = setRuleCommand(rule.valueType, options, Preview, isShown);
  return (
    <CommandButton
      command={setting ? { ...command, texts: 'changeRule' } : command}
      size={setting ? 'small' : 'medium'}
      variant={setting ? 'text' : 'contained'}
      about={{ rule: inLanguage(rule.titleEn, rule.titleCy), from: setting?.validFrom ?? '' }}
      fixed={({ validFrom }) => ({ ruleKey: rule.id, version: versionOf(validFrom) })}
      defaults={{
        validFrom: setting?.validFrom ?? today(),
        state: setting && setting.value === null ? 'unset' : 'set',
        value: setting?.value ?? undefined,
      }}
    />
  );
}
