/** A row of the MI note as Placewell answers it. */
export interface Requirement {
  readonly id: string;
  readonly table: string;
  readonly stage: string;
  readonly kind: string;
  readonly frequency: string;
  readonly collection: string;
  readonly status: string;
  readonly titleEn: string;
  readonly titleCy: string;
  readonly definitionEn: string;
  readonly definitionCy: string;
  readonly readingEn: string | null;
  readonly readingCy: string | null;
  /** Fields of the API that hold it: `Participant.ethnicity`. */
  readonly capturedIn: readonly string[];
  readonly measures: readonly {
    readonly id: string;
    readonly titleEn: string;
    readonly titleCy: string;
  }[];
}

export const requirementsQuery = `query requirements {
  miCatalogue {
    id table stage kind frequency collection status titleEn titleCy definitionEn definitionCy
    readingEn readingCy capturedIn measures { id titleEn titleCy }
  }
}`;

/** What the rows can be filtered by, with the answers in the order of the note. */
export const facets = {
  table: ['A', 'B'],
  stage: [
    'expression_of_interest',
    'initial_meeting',
    'referral_and_start',
    'supported_employment',
    'end_of_provision',
  ],
  kind: ['aggregate', 'personal'],
  frequency: ['monthly', 'quarterly'],
  collection: ['manual', 'digital'],
  status: ['captured', 'counted', 'awaiting_rule'],
} as const;
export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];

export type Filters = Readonly<Partial<Record<Facet | 'q', string>>>;

/** The filters that an address holds; an answer that there is not is none. */
export function filtersOf(search: URLSearchParams): Filters {
  const q = search.get('q');
  const chosen = facetNames.flatMap((name): [Facet, string][] => {
    const value = search.get(name);
    return value && (facets[name] as readonly string[]).includes(value) ? [[name, value]] : [];
  });
  return { ...Object.fromEntries(chosen), ...(q ? { q } : {}) };
}

/** The rows that pass every filter; the search looks at number, titles and definitions in both languages. */
export function matching(rows: readonly Requirement[], filters: Filters): readonly Requirement[] {
  const words = (filters.q ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = [row.id, row.titleEn, row.titleCy, row.definitionEn, row.definitionCy]
      .join(' ')
      .toLocaleLowerCase();
    return (
      facetNames.every((name) => !filters[name] || row[name] === filters[name]) &&
      words.every((word) => text.includes(word))
    );
  });
}

/** The rows by table and stage, in the order of the note. */
export function byStage(rows: readonly Requirement[]) {
  const groups = new Map<string, Requirement[]>();
  for (const row of rows) {
    const key = `${row.table} ${row.stage}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
