import { useTranslate } from 'react-admin';
import { useInLanguage } from '../fields/InLanguage';
import type { Cell } from '../list/csv';
import type { Figure, Measure } from './figures';

const heads = [
  'id',
  'measure',
  'from',
  'to',
  'part',
  'numerator',
  'denominator',
  'value',
  'unit',
  'target',
  'status',
  'toGo',
  'provisional',
];

/** Figures as rows of a file in the reader's language: one for each measure, period and part, numbers as numbers. */
export function useFigureRows() {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  return (
    measures: readonly Measure[],
    figures: readonly Figure[],
    partName: (figure: Figure) => string,
  ): readonly (readonly Cell[])[] => [
    heads.map((name) => translate(`kpis.file.${name}`)),
    ...measures.flatMap((measure) =>
      figures
        .filter(({ measure: id }) => id === measure.id)
        .map((figure) => [
          measure.id,
          inLanguage(measure.titleEn, measure.titleCy),
          figure.from,
          figure.to,
          partName(figure),
          figure.numerator,
          figure.denominator,
          figure.value,
          translate(`kpis.unit.${measure.unit}`),
          figure.target,
          translate(`kpis.status.${figure.status}`),
          figure.toGo,
          translate(figure.provisional ? 'common.yes' : 'common.no'),
        ]),
    ),
  ];
}
