import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLocale } from 'react-admin';
import { today } from '../../i18n/format';
import type { PlacewellDataProvider } from '../../providers/dataProvider';

/** A code as the API holds it. */
export interface CodeRecord {
  readonly list: string;
  readonly code: string;
  readonly labelEn: string;
  readonly labelCy: string;
  readonly guidanceEn: string | null;
  readonly guidanceCy: string | null;
  readonly grouping: string | null;
  /** Null for a national code. */
  readonly accountableBodyId: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A code in the reader's language. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly guidance: string | null;
  readonly grouping: string | null;
  /** Not added by an accountable body. */
  readonly isNational: boolean;
  /** Still offered for new answers. */
  readonly isCurrent: boolean;
}

/** All code lists in one request: they are small, and every page needs some of them. */
export const codesQuery = `query codes {
  allCodes(perPage: 1000) {
    list code labelEn labelCy guidanceEn guidanceCy grouping accountableBodyId validFrom validTo
  }
}`;

/** The cache key of the code lists; a page that changes a code invalidates it. */
export const codesKey = ['codes'] as const;

function isCurrent({ validFrom, validTo }: CodeRecord, on: string): boolean {
  return (!validFrom || validFrom <= on) && (!validTo || validTo >= on);
}

/** The codes of any list in the reader's language, in the list's own order. Empty while loading. */
export function useAllCodes(): (list: string) => readonly Choice[] {
  const dataProvider = useDataProvider<PlacewellDataProvider>();
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: codesKey,
    queryFn: () => dataProvider.query<{ allCodes: CodeRecord[] }>(codesQuery),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const on = today();
  return (list) =>
    (data?.allCodes ?? [])
      .filter((code) => code.list === list)
      .map((code) => ({
        id: code.code,
        name: locale === 'cy' ? code.labelCy : code.labelEn,
        guidance: locale === 'cy' ? code.guidanceCy : code.guidanceEn,
        grouping: code.grouping,
        isNational: code.accountableBodyId === null,
        isCurrent: isCurrent(code, on),
      }));
}

/** What a code is called in the lists given: dots while they load, and a code that they do not hold as it is. */
export function useCodeName(...lists: readonly string[]): (code: string) => string {
  const codes = lists.flatMap(useAllCodes());
  return (code) => codes.find(({ id }) => id === code)?.name ?? (codes.length > 0 ? code : '…');
}

/** The codes of a list in the reader's language, in the list's own order. Empty while loading. */
export const useCodes = (list: string): readonly Choice[] => useAllCodes()(list);
