import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApi } from '../../../shared/api';
import { rowsInput } from '../../../shared/figures/figureAddress';
import type { FigureAddress } from '../../../shared/figures/memberPath';
import type { Figure, Members } from '../../../shared/figures/members';

export const membersQuery = `query members($members: MembersInput!, $figures: FiguresInput!) {
  members(input: $members) {
    count number
    members {
      subject referralId participantId reference forename surname labelEn labelCy happenedOn fromOn toOn quantity
      value
    }
  }
  figures(input: $figures) {
    from to numerator denominator value provisional lowerQuartile median upperQuartile
  }
}`;

export const rowsAPage = 50;

/** A page of the people behind a figure, and the figure itself, by one request and so of the same moment. */
export function useMembers(address: FigureAddress, page: number) {
  const api = useApi();
  const { measure, part } = address;
  const rows = rowsInput(address);
  const variables = {
    members: { measure, part, ...rows, page, perPage: rowsAPage },
    figures: { measures: [measure], ...rows },
  };
  return useQuery({
    queryKey: ['members', variables],
    // The rows know their page: the ones before stay in sight until the next are there.
    queryFn: async () => ({
      ...(await api.query<{ members: Members; figures: Figure[] }>(membersQuery, variables)),
      page,
    }),
    placeholderData: keepPreviousData,
  });
}
