import { createHash } from 'node:crypto';
import type { ReturnFigure } from './figures';

/** What is signed of a figure: no names, since they may change without the figure. */
type Signed = Omit<ReturnFigure, 'parts'> & {
  parts: readonly { dimension: string; value: string | null }[];
};

/** A figure as one line without words: what is said by ids, codes and numbers alone. */
const lineOf = (figure: Signed): string =>
  JSON.stringify([
    figure.row,
    figure.measure,
    figure.scope,
    figure.areaId,
    figure.partnerId,
    figure.parts.map(({ dimension, value }) => [dimension, value]),
    figure.numerator,
    figure.denominator,
    figure.value,
    figure.target,
    figure.status,
    figure.lowerQuartile,
    figure.median,
    figure.upperQuartile,
  ]);

/** SHA-256 of figures, in hexadecimal: what is signed. */
export function digestOf(figures: readonly Signed[]): string {
  const hash = createHash('sha256');
  for (const figure of figures) hash.update(`${lineOf(figure)}\n`);
  return hash.digest('hex');
}

/** The digest of one partner's part. */
export const digestOfPart = (figures: readonly Signed[], partnerId: string): string =>
  digestOf(figures.filter((figure) => figure.partnerId === partnerId));
