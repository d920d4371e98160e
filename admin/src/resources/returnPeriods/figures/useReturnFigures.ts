import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../shared/api';
import { figureFields, type ReturnFigure } from './figures';

export const returnFiguresQuery = `query returnFigures($input: ReturnFiguresInput!) {
  returnFigures(input: $input) { count frozen figures { ${figureFields} } }
}`;

interface Page {
  readonly count: number;
  readonly frozen: boolean;
  readonly figures: readonly ReturnFigure[];
}

/** The most figures that one request gives. */
const perPage = 1000;

/** All figures of a return for the whole, its areas or its partners; frozen once it is submitted. */
export function useReturnFigures(revisionId: string, scope: ReturnFigure['scope']) {
  const api = useApi();
  const ask = async (page: number) => {
    const input = { revisionId, scope, page, perPage };
    const answer = await api.query<{ returnFigures: Page }>(returnFiguresQuery, { input });
    return answer.returnFigures;
  };
  return useQuery({
    queryKey: ['returnFigures', revisionId, scope],
    queryFn: async () => {
      const first = await ask(0);
      const figures = [...first.figures];
      for (let page = 1; page * perPage < first.count; page += 1)
        figures.push(...(await ask(page)).figures);
      return { frozen: first.frozen, figures };
    },
  });
}
