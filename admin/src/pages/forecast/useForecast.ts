import { useQuery } from '@tanstack/react-query';
import { today } from '../../i18n/format';
import { useApi } from '../../shared/api';
import type { Figure } from '../../shared/figures/figures';
import { monthAway } from '../../shared/figures/periods';
import { filtersOf, type RowFilters } from '../../shared/figures/rows';

/** An estimate of one number at the end of the financial year. */
export interface ForecastLine {
  readonly measure: string;
  readonly scope: 'year' | 'to_date';
  readonly status: 'estimated' | 'not_enough_history' | 'awaiting_rule';
  readonly recorded: number;
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly profile: number | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly monthsKnown: number | null;
  readonly methodEn: string;
  readonly methodCy: string;
}

/** Starts of a month of the year. */
export interface ForecastMonth {
  readonly month: string;
  readonly recorded: number;
  readonly profile: number;
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Forecast {
  readonly from: string;
  readonly to: string;
  readonly asAt: string;
  readonly lines: readonly ForecastLine[];
  readonly months: readonly ForecastMonth[];
}

export const forecastQuery = `query forecast($input: ForecastInput!, $maturity: FiguresInput!) {
  forecast(input: $input) {
    from to asAt
    lines {
      measure scope status recorded expected low high profile value target monthsKnown methodEn methodCy
    }
    months { month recorded profile expected low high }
  }
  maturity: figures(input: $maturity) {
    measure from to numerator denominator
    dimensions { name value }
  }
}`;

/** Months of starts that the table of maturity goes back. */
const maturityMonths = 24;

/** The forecast, and the table of maturity that it rests on, in one request. */
export function useForecast(rows: RowFilters) {
  const api = useApi();
  const filters = filtersOf(rows);
  const variables = {
    input: { filters },
    maturity: {
      measures: ['maturity'],
      period: 'month',
      from: monthAway(today(), 1 - maturityMonths),
      to: today(),
      filters,
      breakdown: ['milestone', 'monthsSinceStart'],
    },
  };
  return useQuery({
    queryKey: ['forecast', variables],
    queryFn: () =>
      api.query<{ forecast: Forecast; maturity: readonly Figure[] }>(forecastQuery, variables),
    placeholderData: (before) => before,
  });
}
