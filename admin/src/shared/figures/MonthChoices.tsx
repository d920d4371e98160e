import { Choice } from './RowChoices';
import type { Changes } from './rows';
import { useMonths } from './useMonths';

interface Props {
  from: string;
  to: string;
  onChange: (changes: Changes) => void;
}

/** The first and the last month. A first one after the last, or the other way round, moves the other along. */
export function MonthChoices({ from, to, onChange }: Props) {
  const months = useMonths();
  return (
    <>
      <Choice
        label="kpis.filters.from"
        value={from}
        choices={months}
        onChange={(first) =>
          onChange({ from: first, ...(first && first > to ? { to: first } : {}) })
        }
      />
      <Choice
        label="kpis.filters.to"
        value={to}
        choices={months}
        onChange={(last) => onChange({ to: last, ...(last && last < from ? { from: last } : {}) })}
      />
    </>
  );
}
