/** The page of what differs between two revisions of a return, by number; without a later one, from then to now. */
export const differencePath = (periodId: string, from: number, to?: number): string =>
  `/returnPeriods/${periodId}/difference?from=${from}${to === undefined ? '' : `&to=${to}`}`;
