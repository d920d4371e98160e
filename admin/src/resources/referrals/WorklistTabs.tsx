import { Box } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useApi } from '../../shared/api';
import { bringIntoSight } from '../../shared/bringIntoSight';
import type { Worklist } from './worklists';

export const countsQuery = `query worklistCounts(
  $toAcknowledge: ReferralFilter, $toStart: ReferralFilter, $toKey: ReferralFilter
  $contactOwed: ReferralFilter, $endingSoon: ReferralFilter
) {
  toAcknowledge: _allReferralsMeta(filter: $toAcknowledge) { count }
  toStart: _allReferralsMeta(filter: $toStart) { count }
  toKey: _allReferralsMeta(filter: $toKey) { count }
  contactOwed: _allReferralsMeta(filter: $contactOwed) { count }
  endingSoon: _allReferralsMeta(filter: $endingSoon) { count }
}`;

type Counts = Readonly<Record<string, { readonly count: number }>>;

/** How many wait in each list of work, once that is known. */
function useCounts(lists: readonly Worklist[]): (name: string) => number | undefined {
  const api = useApi();
  const counted = lists.filter(({ name }) => countsQuery.includes(`$${name}:`));
  const filters = Object.fromEntries(counted.map(({ name, filter }) => [name, filter]));
  const { data } = useQuery({
    queryKey: ['worklistCounts', filters],
    queryFn: () => api.query<Counts>(countsQuery, filters),
  });
  return (name) => data?.[name]?.count;
}

const Links = styled('ul')(({ theme }) => ({
  display: 'flex',
  gap: 4,
  [theme.breakpoints.up('md')]: { flexWrap: 'wrap' },
  [theme.breakpoints.down('md')]: { overflowX: 'auto' },
  listStyle: 'none',
  margin: 0,
  padding: 3, // room for the focus ring
  '& a': {
    display: 'block',
    padding: theme.spacing(1, 1.5),
    whiteSpace: 'nowrap',
    fontSize: '0.9375rem',
    fontWeight: 600,
    textDecoration: 'none',
    color: theme.scheme.quietText,
    borderBottom: '3px solid transparent',
  },
  '& a:hover': { color: theme.scheme.text },
  '& a[aria-current]': { color: theme.scheme.primary, borderBottomColor: theme.scheme.primary },
}));

/** The choice between the lists: links, so that each has an address of its own. */
export function WorklistTabs({ lists, chosen }: { lists: readonly Worklist[]; chosen: string }) {
  const translate = useTranslate();
  const countOf = useCounts(lists);
  const here = useRef<HTMLAnchorElement>(null);
  // On a narrow screen the row scrolls: the list one is in must be in sight, also once the counts stand.
  useEffect(() => {
    bringIntoSight(here.current);
  });
  return (
    <Box
      component="nav"
      aria-label={translate('resources.referrals.lists.label')}
      sx={(theme) => ({ mb: 2, borderBottom: `1px solid ${theme.scheme.line}` })}
    >
      <Links>
        {lists.map(({ name }) => {
          const count = countOf(name);
          const label = translate(`resources.referrals.lists.${name}.name`);
          return (
            <li key={name}>
              <Link
                to={name === 'all' ? '/referrals' : `/referrals?list=${name}`}
                ref={name === chosen ? here : undefined}
                aria-current={name === chosen ? 'page' : undefined}
              >
                {count === undefined ? label : `${label} (${count})`}
              </Link>
            </li>
          );
        })}
      </Links>
    </Box>
  );
}
