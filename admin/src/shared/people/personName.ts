/** The person of a record; names come back empty for those who may not know who they are. */
export interface PersonName {
  readonly id: string;
  readonly reference: string;
  readonly forename: string | null;
  readonly surname: string | null;
  readonly preferredName: string | null;
}

/** What other records ask of a person. */
export const personNameFields = 'id reference forename surname preferredName';

/** How a person is called in lists: the preferred name with the surname; the reference where names are hidden. */
export function personName({ forename, surname, preferredName, reference }: PersonName): string {
  return [preferredName ?? forename, surname].filter(Boolean).join(' ') || reference;
}
