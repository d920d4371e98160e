import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApi } from '../../../shared/api';
import { figureFields, type ReturnFigure } from '../figures/figures';
import type { ReturnPeriod } from '../types';

/** Somebody who entered or left a figure. */
export interface Move {
  readonly direction: 'entered' | 'left';
  readonly part: 'numerator' | 'denominator';
  readonly reason: string;
  readonly subject: string;
  readonly referralId: string | null;
  readonly participantId: string | null;
  readonly reference: string | null;
  readonly happenedOn: string | null;
  readonly quantity: number;
}

/** A figure that is not what it was, or that counts other people. */
export interface FigureChange {
  readonly before: ReturnFigure | null;
  readonly after: ReturnFigure | null;
  readonly moves: readonly Move[];
}

/** A personal row that differs. */
export interface PersonChange {
  readonly kind: 'entered' | 'left' | 'changed';
  readonly participantId: string;
  readonly reference: string;
  /** What differs, without the values. */
  readonly columns: readonly { readonly headingEn: string; readonly headingCy: string }[];
}

export interface Difference {
  readonly count: number;
  readonly figures: readonly FigureChange[];
  readonly people: readonly PersonChange[];
}

const differenceFields = `count figures {
  before { ${figureFields} }
  after { ${figureFields} }
  moves {
    direction part reason subject referralId participantId reference happenedOn quantity
  }
}
people { kind participantId reference columns { headingEn headingCy } }`;

export const differenceQuery = `query returnDifference($input: ReturnDifferenceInput!) {
  difference: returnDifference(input: $input) { ${differenceFields} }
}`;
export const sinceQuery = `query changedSinceSubmission($input: ChangedSinceSubmissionInput!) {
  difference: changedSinceSubmission(input: $input) { ${differenceFields} }
}`;

/** As many as the API gives at once: a measure is there once more for every area, partner and part. */
export const changesAPage = 500;

/** A page of what differs between two revisions of a period, or between the last submitted one and now. */
export function useDifference(
  { id: periodId, revisions }: ReturnPeriod,
  { from, to }: { from: number; to: number | undefined },
  page: number,
) {
  const api = useApi();
  const idOf = (number: number) => revisions.find((one) => one.number === number)?.id;
  const paging = { page, perPage: changesAPage };
  const document = to === undefined ? sinceQuery : differenceQuery;
  const input =
    to === undefined
      ? { periodId, ...paging }
      : { fromRevisionId: idOf(from), toRevisionId: idOf(to), ...paging };
  return useQuery({
    queryKey: ['returnDifference', document, input],
    queryFn: async () => ({
      ...(await api.query<{ difference: Difference | null }>(document, { input })),
      page,
    }),
    placeholderData: keepPreviousData,
  });
}
