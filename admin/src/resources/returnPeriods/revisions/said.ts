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

/** The same by check: what was answered to it, and its waiver. */
function byCheck({ answers, waivers }: Said) {
  const checks = new Map([...answers, ...waivers].map((said) => [said.checkKey, said]));
  return [...checks.values()].map((said) => ({
    ...said,
    answers: answers.filter(({ checkKey }) => checkKey === said.checkKey),
    waiver: waivers.find(({ checkKey }) => checkKey === said.checkKey),
  }));
}

/** What was answered and waived before a revision was submitted, by check. */
export function useSaid(revisionId: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['saidOfReturn', revisionId],
    queryFn: async () => {
      const { returnRevision } = await api.query<{ returnRevision: Said | null }>(saidQuery, {
        revisionId,
      });
      return returnRevision ? byCheck(returnRevision) : [];
    },
  });
}
