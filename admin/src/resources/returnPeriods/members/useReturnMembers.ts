import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApi } from '../../../shared/api';
import type { Members } from '../../../shared/figures/members';
import { figureFields, figureKey, type ReturnFigure } from '../figures/figures';
import type { ReturnFigureAddress } from './returnMembersPath';

export const returnMembersQuery = `query returnMembers($members: ReturnMembersInput!, $figures: ReturnFiguresInput!) {
  returnMembers(input: $members) {
    count number
    members {
      subject referralId participantId reference forename surname labelEn labelCy happenedOn fromOn toOn quantity
      value
    }
  }
  returnFigures(input: $figures) { figures { ${figureFields} } }
}`;

export const rowsAPage = 50;

interface Answer {
  readonly returnMembers: Members;
  readonly returnFigures: { readonly figures: readonly ReturnFigure[] };
}

/** What is left out names none; null is no value of an input. */
const given = <Value>(name: string, value: Value | null) =>
  value === null ? {} : { [name]: value };

/** A page of the people that a figure of a submitted return was counted from, and the figure itself. */
export function useReturnMembers(revisionId: string, address: ReturnFigureAddress, page: number) {
  const api = useApi();
  const { row, measure, part, scope, areaId, partnerId, parts } = address;
  const place = { scope, ...given('areaId', areaId), ...given('partnerId', partnerId) };
  const variables = {
    members: {
      revisionId,
      measure,
      part,
      ...place,
      parts: parts.map(({ dimension, value }) => ({ dimension, ...given('value', value) })),
      page,
      perPage: rowsAPage,
    },
    figures: { revisionId, row, ...place, perPage: 1000 },
  };
  return useQuery({
    queryKey: ['returnMembers', variables],
    queryFn: async () => {
      const { returnMembers, returnFigures } = await api.query<Answer>(
        returnMembersQuery,
        variables,
      );
      const key = figureKey(address);
      const figure = returnFigures.figures.find((each) => figureKey(each) === key);
      return { members: returnMembers, figure, page };
    },
    placeholderData: keepPreviousData,
  });
}
