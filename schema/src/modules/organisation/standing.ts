/** The days of an agreement as 'YYYY-MM-DD'; empty where it has no end, or data are not shared. */
export interface AgreementDays {
  validFrom: string;
  validTo: string | null;
  dataSharingFrom: string | null;
  dataSharingTo: string | null;
}

export type Standing = 'to_come' | 'ended' | 'sharing' | 'not_sharing';

const lies = (day: string, from: string | null, to: string | null) =>
  from !== null && from <= day && (to === null || day <= to);

/** Where an agreement stands on a day; only `sharing` opens the programme to the partner, as `app.scope_of` says. */
export function standingOn(day: string, days: AgreementDays): Standing {
  const { validFrom, validTo, dataSharingFrom, dataSharingTo } = days;
  if (day < validFrom) return 'to_come';
  if (!lies(day, validFrom, validTo)) return 'ended';
  return lies(day, dataSharingFrom, dataSharingTo) ? 'sharing' : 'not_sharing';
}
