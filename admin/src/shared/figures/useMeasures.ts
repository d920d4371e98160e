import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api';

/** What a measure can be broken down and filtered by. */
export interface MeasureDimension {
  readonly name: string;
  /** The code list of its values; null when they are ids or words. */
  readonly list: string | null;
}

/** A figure as the catalogue defines it. */
export interface MeasureDefinition {
  readonly id: string;
  readonly kind: 'count' | 'ratio' | 'stock' | 'distribution';
  readonly titleEn: string;
  readonly titleCy: string;
  readonly definitionEn: string;
  readonly definitionCy: string;
  readonly unit: string;
  readonly hasDenominator: boolean;
  readonly dimensions: readonly MeasureDimension[];
}

export const measuresQuery = `query measures {
  measureCatalogue {
    id kind titleEn titleCy definitionEn definitionCy unit hasDenominator dimensions { name list }
  }
}`;

/** Every measure the viewer may see; undefined while loading. They change with the product only. */
export function useMeasures() {
  const api = useApi();
  return useQuery({
    queryKey: ['measureCatalogue'],
    queryFn: async () =>
      (await api.query<{ measureCatalogue: MeasureDefinition[] }>(measuresQuery)).measureCatalogue,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
