/** A value with the day from which it counts: national, or of one accountable body. */
export interface Dated {
  /** Null for the national value. */
  readonly accountableBodyId: string | null;
  readonly validFrom: string;
}

/** The owner's value that counts on a day: the latest that has begun. */
export function latestOf<Setting extends Dated>(
  settings: readonly Setting[],
  owner: string | null,
  day: string,
): Setting | undefined {
  return settings
    .filter(({ accountableBodyId, validFrom }) => accountableBodyId === owner && validFrom <= day)
    .sort((one, other) => other.validFrom.localeCompare(one.validFrom))[0];
}

/** The value in force for an accountable body on a day: its own goes before the national one. */
export const inForce = <Setting extends Dated>(
  settings: readonly Setting[],
  body: string | null,
  day: string,
): Setting | undefined =>
  (body === null ? undefined : latestOf(settings, body, day)) ?? latestOf(settings, null, day);
