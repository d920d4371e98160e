import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../shared/api';
import type { Answer, Waiver } from '../types';

/** The check that something was said of. */
interface OfCheck {
  readonly checkKey: string;
  readonly checkTitleEn: string;
  readonly checkTitleCy: string;
}

interface Said {
  readonly answers: readonly (OfCheck & Answer)[];
  readonly waivers: readonly (OfCheck & Waiver)[];
}

const saidQuery = `query saidOfReturn($revisionId: ID!) {
  returnRevision(id: $revisionId) {
    answers(first: 200) { checkKey checkTitleEn checkTitleCy comment answeredAt answeredByName }
    waivers(first: 80) {
      checkKey checkTitleEn checkTitleCy waiverReason requestedByName approvedAt approvedByName
    }
  }
}`;

/** What was answered and waived before a revision was submitted, by check; undefined while loading. */
export function useSaid(revisionId: string) {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['saidOfReturn', revisionId],
    queryFn: async () =>
      (await api.query<{ returnRevision: Said | null }>(saidQuery, { revisionId })).returnRevision,
  });
  if (!data) return undefined;
  const { answers, waivers } = data;
  const checks = new Map([...answers, ...waivers].map((said) => [said.checkKey, said]));
  return [...checks.values()].map((said) => ({
    ...said,
    answers: answers.filter(({ checkKey }) => checkKey === said.checkKey),
    waiver: waivers.find(({ checkKey }) => checkKey === said.checkKey),
  }));
}
