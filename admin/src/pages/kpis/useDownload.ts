import { useTranslate } from 'react-admin';
import { today } from '../../i18n/format';
import { useInLanguage } from '../../shared/fields/InLanguage';
import type { Figure, Measure } from './figures';
import { fileOf, saveFigures } from './kpiFile';

const heads = [
  'id',
  'kpi',
  'month',
  'part',
  'numerator',
  'denominator',
  'valuePerCent',
  'targetPerCent',
  'status',
  'toGo',
  'provisional',
];

/** Saves figures as a file in the reader's language; `partOf` names the part a figure is of. */
export function useDownload() {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  return (
    measures: readonly Measure[],
    figures: readonly Figure[],
    partOf: (figure: Figure) => string,
  ) => {
    const text = fileOf(measures, figures, {
      heads: heads.map((name) => translate(`kpis.file.${name}`)),
      titleOf: ({ titleEn, titleCy }) => inLanguage(titleEn, titleCy),
      partOf,
      statusOf: ({ status }) => translate(`kpis.status.${status}`),
      yesNo: (answer) => translate(answer ? 'common.yes' : 'common.no'),
    });
    saveFigures(`kpis-${today()}`, text);
  };
}
