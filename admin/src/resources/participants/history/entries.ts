/** A change of a record about a person, as the API keeps it. */
export interface AuditEvent {
  readonly id: string;
  readonly occurredAt: string;
  readonly tableName: string;
  readonly action: 'insert' | 'update' | 'delete';
  /** Columns that differ, with what stood there before and after. */
  readonly changes: Readonly<Record<string, readonly [unknown, unknown]>>;
  readonly actorKind: string;
  readonly actorName: string;
  readonly actorRole: string;
  readonly reason: string | null;
}

/** A look at a person's record. */
export interface ReadEvent {
  readonly id: string;
  readonly occurredAt: string;
  /** record, list, nino, contact or export. */
  readonly what: string;
  readonly actorKind: string;
  readonly actorName: string;
  readonly actorRole: string;
  readonly reason: string | null;
}

export type Entry =
  | (AuditEvent & { readonly kind: 'change' })
  | (ReadEvent & {
      readonly kind: 'look';
      /** Looks of one person on one day, told as one. */
      readonly times: number;
    });

/** What makes two looks one: the same person, in the same way, for the same reason, on the same day. */
const keyOf = ({ what, actorName, reason, occurredAt }: ReadEvent) =>
  JSON.stringify([what, actorName, reason, occurredAt.slice(0, 10)]);

/** Looks of the same kind on one day as one, at the latest of them. */
function grouped(looks: readonly ReadEvent[]): Entry[] {
  const told = new Map<string, Entry & { kind: 'look' }>();
  for (const look of looks) {
    const key = keyOf(look);
    const known = told.get(key);
    const latest = known && known.occurredAt > look.occurredAt ? known : look;
    told.set(key, { ...latest, kind: 'look', times: (known?.times ?? 0) + 1 });
  }
  return [...told.values()];
}

/** Changes and looks as one story, the latest first; the same look again and again on a day is told once. */
export function entriesOf(changes: readonly AuditEvent[], looks: readonly ReadEvent[]): Entry[] {
  return [
    ...changes.map((change) => ({ ...change, kind: 'change' as const })),
    ...grouped(looks),
  ].sort((one, other) => other.occurredAt.localeCompare(one.occurredAt));
}

/** The name by which the texts know a column: started_on is startedOn. */
export const camelCase = (column: string) =>
  column.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
