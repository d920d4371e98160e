import { saveFile, toCsv } from '../../shared/list/csv';
import type { Figure, Measure } from './figures';

interface FileTexts {
  /** Heads of the columns, in their order. */
  readonly heads: readonly string[];
  readonly titleOf: (measure: Measure) => string;
  readonly partOf: (figure: Figure) => string;
  readonly statusOf: (figure: Figure) => string;
  readonly yesNo: (answer: boolean) => string;
}

/** Hundredths of a per cent as a plain number of per cent, so that spreadsheets can reckon with it. */
const perCent = (basisPoints: number | null) => (basisPoints === null ? null : basisPoints / 100);

/** Figures as rows of a file: one for each KPI, month and part. A figure without a value has an empty cell. */
export function fileOf(
  measures: readonly Measure[],
  figures: readonly Figure[],
  { heads, titleOf, partOf, statusOf, yesNo }: FileTexts,
): string {
  const rows = measures.flatMap((measure) =>
    figures
      .filter(({ measureId }) => measureId === measure.id)
      .map((figure) => [
        measure.id,
        titleOf(measure),
        figure.month.slice(0, 7),
        partOf(figure),
        figure.numerator,
        figure.denominator,
        perCent(figure.valueBasisPoints),
        perCent(figure.targetBasisPoints),
        statusOf(figure),
        figure.toGo,
        yesNo(figure.provisional),
      ]),
  );
  return toCsv([heads, ...rows]);
}

/** Hands the browser the file. */
export const saveFigures = (name: string, text: string) => saveFile(`placewell-${name}.csv`, text);
