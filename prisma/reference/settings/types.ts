import type { CodeOf } from '../codes/index';

/** What the programme leaves to data: a rule with a value from a day on, national or of one accountable body. */
export interface RuleSetting {
  key: string;
  valueType: 'integer' | 'pence' | 'decimal' | 'text' | 'boolean' | 'enum' | 'date';
  /** The choices of an enum; their labels are in the code list `rule_option`. */
  options?: readonly CodeOf<'rule_option'>[];
  /** Value to ship, as text; null while DWP has published no rule and no local standard is sensible. */
  defaultValue: string | null;
  /** Value for the demonstration programme where `defaultValue` is null, so that the figures can be seen. */
  demoValue?: string;
  unit?: CodeOf<'rule_unit'>;
  titleEn: string;
  titleCy: string;
  helpEn: string;
  helpCy: string;
  /** Where the default comes from. */
  source: string;
  /**
   * documented: a document about Connect to Work says so. analogue: another programme has the rule.
   * unset: DWP has published nothing; a value is a local standard.
   */
  certainty: CodeOf<'rule_certainty'>;
}
