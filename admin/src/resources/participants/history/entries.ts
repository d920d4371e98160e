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

const isSameLook = (one: Entry | undefined, look: ReadEvent): one is Entry & { kind: 'look' } =>
  one?.kind === 'look' &&
  one.what === look.what &&
  one.actorName === look.actorName &&
  one.reason === look.reason &&
  one.occurredAt.slice(0, 10) === look.occurredAt.slice(0, 10);

/** Changes and looks as one story, the latest first; the same look again and again is told once. */
export function entriesOf(changes: readonly AuditEvent[], looks: readonly ReadEvent[]): Entry[] {
  const mixed: Entry[] = [
    ...changes.map((change) => ({ ...change, kind: 'change' as const })),
    ...looks.map((look) => ({ ...look, kind: 'look' as const, times: 1 })),
  ].sort((one, other) => other.occurredAt.localeCompare(one.occurredAt));
  const told: Entry[] = [];
  for (const entry of mixed) {
    const before = told.at(-1);
    if (entry.kind === 'look' && isSameLook(before, entry)) {
      told[told.length - 1] = { ...before, times: before.times + 1 };
    } else told.push(entry);
  }
  return told;
}

/** The name by which the texts know a column: started_on is startedOn. */
export const camelCase = (column: string) =>
  column.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
