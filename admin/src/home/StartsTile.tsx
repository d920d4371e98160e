import { useTranslate } from 'react-admin';
import { kpiPath } from '../pages/kpis/kpiFilters';
import { type Figure, startsMeasure, toneOfStatus } from '../shared/figures/figures';
import { useFigureTexts } from '../shared/figures/useFigureTexts';
import { StatTile } from '../shared/StatTile';

/** Starts against the profile so far: the share, what it is made of and its status in words. */
export function StartsTile({ figure }: { figure: Figure }) {
  const translate = useTranslate();
  const { value, share } = useFigureTexts();
  return (
    <StatTile
      label="home.starts.tile"
      value={value(figure.value, { unit: 'per_cent' })}
      hint={`${share(figure)}. ${translate(`kpis.status.${figure.status}`)}`}
      tone={toneOfStatus[figure.status]}
      to={kpiPath({ measure: startsMeasure })}
    />
  );
}
