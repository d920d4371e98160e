import { useTranslate } from 'react-admin';
import { type RowFilters, rowDimensions } from './rows';
import type { NamesByDimension } from './useNames';

/** Which rows are chosen, in words: they stand on paper and pictures too, where the filters do not. */
export function useChosen(rows: RowFilters, names: NamesByDimension): readonly string[] {
  const translate = useTranslate();
  return rowDimensions.flatMap((dimension) => {
    const name = names[dimension]?.find(({ id }) => id === rows[dimension])?.name;
    return name ? [`${translate(`kpis.part.${dimension}`)}: ${name}`] : [];
  });
}
