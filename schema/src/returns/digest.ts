import { createHash } from 'node:crypto';
import type { ReturnFigure } from './figures';
import type { PeopleDigest } from './people';

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

/** SHA-256 of figures, in hexadecimal. */
export function digestOf(figures: readonly Signed[]): string {
  const hash = createHash('sha256');
  for (const figure of figures) hash.update(`${lineOf(figure)}\n`);
  return hash.digest('hex');
}

/** What a signature is under: the figures, and the personal rows by the hash of each partner's. */
export interface Content {
  figures: readonly Signed[];
  people: readonly PeopleDigest[];
}

/** SHA-256 of everything that a signature is under, in hexadecimal. */
export function signedDigestOf({ figures, people }: Content): string {
  const hash = createHash('sha256').update(`${digestOf(figures)}\n`);
  for (const { partnerId, digest } of people) hash.update(`${partnerId} ${digest}\n`);
  return hash.digest('hex');
}

/** The same of one partner's part: its own figures and its own people. */
export const signedDigestOfPart = ({ figures, people }: Content, partnerId: string): string =>
  signedDigestOf({
    figures: figures.filter((figure) => figure.partnerId === partnerId),
    people: people.filter((each) => each.partnerId === partnerId),
  });
