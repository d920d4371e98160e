import { type Basis, type FigureFilter, memberPath } from '../../../shared/figures/memberPath';
import type { ReturnPeriod } from '../types';

/** One number of a return, with the numbers it is made of. */
export interface ReturnFigure {
  readonly row: string;
  readonly measure: string;
  readonly titleEn: string;
  readonly titleCy: string;
  readonly unit: string | null;
  readonly stage: string | null;
  /** Whether it counts what happened in the period, or all up to its end. */
  readonly basis: Basis;
  readonly scope: 'whole' | 'area' | 'partner';
  readonly areaId: string | null;
  readonly areaNameEn: string | null;
  readonly areaNameCy: string | null;
  readonly partnerId: string | null;
  readonly partnerName: string | null;
  readonly parts: readonly {
    readonly dimension: string;
    readonly value: string | null;
    readonly labelEn: string;
    readonly labelCy: string;
  }[];
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly median: number | null;
}

export const figureFields = `row measure titleEn titleCy unit stage basis scope areaId areaNameEn areaNameCy partnerId partnerName
  parts { dimension value labelEn labelCy } numerator denominator value median`;

const filtersOf = ({ scope, areaId, partnerId, parts }: ReturnFigure): FigureFilter[] => [
  ...(scope === 'area' ? [{ dimension: 'deliveryArea', values: [areaId] }] : []),
  ...(scope === 'partner' ? [{ dimension: 'partner', values: [partnerId] }] : []),
  ...parts.map(({ dimension, value }) => ({ dimension, values: [value] })),
];

/** The page of the people behind a part of a live figure of a return. */
export const pathOf = (
  figure: ReturnFigure,
  { kind, firstDay, lastDay, accountableBody }: ReturnPeriod,
  part: 'numerator' | 'denominator' = 'numerator',
): string =>
  memberPath({
    measure: figure.measure,
    part,
    period: kind,
    from: firstDay,
    to: lastDay,
    basis: figure.basis,
    filters: [
      ...(accountableBody ? [{ dimension: 'accountableBody', values: [accountableBody.id] }] : []),
      ...filtersOf(figure),
    ],
  });

/** What tells one figure of a measure from another. */
export const figureKey = ({
  row,
  measure,
  scope,
  areaId,
  partnerId,
  parts,
}: Pick<ReturnFigure, 'row' | 'measure' | 'scope' | 'areaId' | 'partnerId'> & {
  readonly parts: readonly { readonly value: string | null }[];
}) => [row, measure, scope, areaId, partnerId, ...parts.map(({ value }) => value)].join(' ');

/** The figures by table and stage, in the order of the catalogue. */
export function byStage(figures: readonly ReturnFigure[]): readonly (readonly ReturnFigure[])[] {
  const groups = new Map<string, ReturnFigure[]>();
  for (const figure of figures) {
    const key = `${figure.row.charAt(0)} ${figure.stage}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()];
}
