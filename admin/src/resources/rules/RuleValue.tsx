import { useTranslate } from 'react-admin';
import { formatMoney, formatNumber } from '../../i18n/format';
import { useCodes } from '../../shared/codes/useCodes';
import { DateField } from '../../shared/fields/DateField';
import type { Rule } from './fields';

interface Props {
  rule: Pick<Rule, 'valueType' | 'unit'>;
  /** Null or undefined where the rule is not set. */
  value: string | null | undefined;
}

/** The value of a rule in words, with its unit. */
export function RuleValue({ rule: { valueType, unit }, value }: Props) {
  const translate = useTranslate();
  const units = useCodes('rule_unit');
  const options = useCodes('rule_option');
  if (value == null) return <>{translate('resources.rules.notSet')}</>;
  switch (valueType) {
    case 'pence':
      return <>{formatMoney(Number(value))}</>;
    case 'boolean':
      return <>{translate(value === 'true' ? 'common.yes' : 'common.no')}</>;
    case 'enum':
      return <>{options.find(({ id }) => id === value)?.name ?? value}</>;
    case 'date':
      return <DateField value={value} />;
    case 'text':
      return <>{value}</>;
    default: {
      const number = formatNumber(Number(value));
      // A number of times is a number: "1 times" would be no English.
      const name = unit === 'times' ? undefined : units.find(({ id }) => id === unit)?.name;
      return <>{name ? `${number} ${name}` : number}</>;
    }
  }
}
