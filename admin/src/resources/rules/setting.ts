/** The form's own answer: for which setting it was shown what would change. The API takes no such field. */
export const previewSource = 'preview';

/** A setting as the API is asked about it. */
export interface Setting {
  readonly ruleKey: string;
  readonly validFrom: string;
  readonly value?: string;
  readonly version: number | undefined;
  readonly perPage: number;
}

/** What the answers of the form would be sent as; undefined while one is missing. */
export function settingOf(
  { validFrom, state, value }: Readonly<Record<string, unknown>>,
  ruleKey: string,
  versionOf: (validFrom: string) => number | undefined,
): Setting | undefined {
  const isSet = state === 'set';
  if (!validFrom || !state || (isSet && (value === undefined || value === null || value === '')))
    return undefined;
  const day = String(validFrom).slice(0, 10);
  return {
    ruleKey,
    validFrom: day,
    ...(isSet ? { value: String(value) } : {}),
    version: versionOf(day),
    perPage: 25,
  };
}

/** A setting as the form keeps it, to know it again. */
export const shownAs = (setting: Setting | undefined): string =>
  setting ? JSON.stringify(setting) : '';
