/** One entry of a code list. The code is what records store; the labels are what people read. */
export interface CodeEntry {
  /** Stable identifier in snake_case. It never changes and is never used again for something else. */
  code: string;
  en: string;
  cy: string;
  /** When to choose this entry, shown beside it in forms. */
  guidanceEn?: string;
  guidanceCy?: string;
  /** Code of the summary list that this entry counts as. */
  mapsTo?: string;
  /** Grouping within the list that rules and measures use. */
  group?: string;
  /** First day on which the code may be chosen ('YYYY-MM-DD'); always, when absent. */
  validFrom?: string;
  /** Last day on which the code may be chosen; no end, when absent. */
  validTo?: string;
}

/** A code list with its title. Entries stand in the order in which people see them. */
export interface CodeList<Entries extends readonly CodeEntry[] = readonly CodeEntry[]> {
  titleEn: string;
  titleCy: string;
  /** The rules of the programme name these codes one by one, so nobody can add to the list. */
  fixed: boolean;
  entries: Entries;
}

/** A list to which an accountable body may add codes of its own that map to one of these. */
export function openList<const Entries extends readonly CodeEntry[]>(
  titleEn: string,
  titleCy: string,
  entries: Entries,
): CodeList<Entries> {
  return { titleEn, titleCy, fixed: false, entries };
}

/** A list whose codes the rules of the programme name, so that nothing can be added to it. */
export function fixedList<const Entries extends readonly CodeEntry[]>(
  titleEn: string,
  titleCy: string,
  entries: Entries,
): CodeList<Entries> {
  return { titleEn, titleCy, fixed: true, entries };
}
