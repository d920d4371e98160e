import { useTranslate } from 'react-admin';
import { type Figure, toneOfStatus } from '../pages/kpis/figures';
import { kpiPath } from '../pages/kpis/kpiFilters';
import { useFigureTexts } from '../pages/kpis/useFigureTexts';
import { StatTile } from '../shared/StatTile';

/** The KPI of starts against the profile, leading to its page. */
export const startsMeasure = 'B3.01';

/** Starts against the profile so far: the share, what it is made of and its status in words. */
export function StartsTile({ figure }: { figure: Figure }) {
  const translate = useTranslate();
  const { percent, share } = useFigureTexts();
  return (
    <StatTile
      label="home.starts.tile"
      value={percent(figure.valueBasisPoints)}
      hint={`${share(figure)}. ${translate(`kpis.status.${figure.status}`)}`}
      tone={toneOfStatus[figure.status]}
      to={kpiPath({ measure: startsMeasure })}
    />
  );
}
