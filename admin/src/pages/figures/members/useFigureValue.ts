import { useTranslate } from 'react-admin';
import { formatNumber, formatPercent } from '../../../i18n/format';
import type { Measure } from '../../../shared/figures/figures';
import type { Figure } from '../../../shared/figures/members';

/** What a figure comes to, in its unit; one without a value is never written as 0%. */
export function useFigureValue(measure: Measure, figure: Figure): string {
  const translate = useTranslate();
  const { numerator, denominator, value, lowerQuartile, median, upperQuartile } = figure;
  const unit = translate(`figures.units.${measure.unit}`, { _: '' });
  const inUnit = (amount: number) => `${formatNumber(amount)} ${unit}`.trim();
  if (measure.kind === 'distribution') {
    if (median === null) return translate('members.none');
    return translate('members.facts.distribution', {
      lower: formatNumber(lowerQuartile ?? median),
      median: inUnit(median),
      upper: inUnit(upperQuartile ?? median),
    });
  }
  if (!measure.hasDenominator) return inUnit(numerator);
  if (value === null) return translate('members.facts.noValue');
  const isShare = measure.unit === 'per_cent';
  return translate(`members.facts.${isShare ? 'ratio' : 'rate'}`, {
    numerator: formatNumber(numerator),
    denominator: formatNumber(denominator ?? 0),
    value: isShare ? formatPercent(value / 100) : formatNumber(value),
  });
}
