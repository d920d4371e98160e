import type { ReturnFigure } from '../figures/figures';

/** One part of one figure of a submitted return: everything that says which frozen rows it was counted from. */
export interface ReturnFigureAddress {
  /** Number of the revision. */
  readonly revision: number;
  readonly row: string;
  readonly measure: string;
  readonly part: 'numerator' | 'denominator';
  readonly scope: ReturnFigure['scope'];
  readonly areaId: string | null;
  readonly partnerId: string | null;
  readonly parts: readonly { readonly dimension: string; readonly value: string | null }[];
}

/** The page of the people behind a figure of a submitted return. Ids and codes alone: nothing about a person. */
export function returnMembersPath(
  periodId: string,
  revision: number,
  figure: Omit<ReturnFigureAddress, 'revision' | 'part'>,
  part: ReturnFigureAddress['part'],
): string {
  const { row, measure, scope, areaId, partnerId, parts } = figure;
  const search = new URLSearchParams({ revision: String(revision), row, measure, part, scope });
  if (areaId) search.set('area', areaId);
  if (partnerId) search.set('partner', partnerId);
  for (const { dimension, value } of parts) search.append('of', `${dimension}:${value ?? ''}`);
  return `/returnPeriods/${periodId}/members?${search}`;
}

const scopes: readonly ReturnFigure['scope'][] = ['whole', 'area', 'partner'];

/** The figure that such an address names; undefined when it names none. */
export function returnFigureOf(search: URLSearchParams): ReturnFigureAddress | undefined {
  const revision = Number(search.get('revision'));
  const row = search.get('row');
  const measure = search.get('measure');
  if (!row || !measure || !Number.isInteger(revision) || revision < 1) return undefined;
  return {
    revision,
    row,
    measure,
    part: search.get('part') === 'denominator' ? 'denominator' : 'numerator',
    scope: scopes.find((scope) => scope === search.get('scope')) ?? 'whole',
    areaId: search.get('area'),
    partnerId: search.get('partner'),
    parts: search.getAll('of').map((text) => {
      const [dimension = '', ...rest] = text.split(':');
      return { dimension, value: rest.join(':') || null };
    }),
  };
}
