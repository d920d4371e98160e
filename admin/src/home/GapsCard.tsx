import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatNumber } from '../i18n/format';
import { listPath } from '../shared/list/listLocation';
import { SectionCard } from '../shared/SectionCard';
import { StatusChip } from '../shared/StatusChip';
import type { Count } from './useHomeQuery';
import type { WorkList } from './workLists';

interface Props<Name extends string> {
  /** By name; their texts are `home.gaps.<name>`. */
  lists: Readonly<Record<Name, WorkList>>;
  numbers: Readonly<Record<NoInfer<Name>, Count>>;
}

/** Facts that are missing, each with the number of records and the list of them. */
export function GapsCard<Name extends string>({ lists, numbers }: Props<Name>) {
  const translate = useTranslate();
  return (
    <SectionCard title="home.gaps.title" description={translate('home.gaps.about')} flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(Object.keys(lists) as Name[]).map((name) => {
          const { resource, filter } = lists[name];
          const { count } = numbers[name];
          return (
            <Box
              component="li"
              key={name}
              sx={(theme) => ({
                display: 'flex',
                alignItems: 'center',
                justifyContent: 'space-between',
                gap: 2,
                px: 2.5,
                py: 1.25,
                borderTop: `1px solid ${theme.scheme.line}`,
              })}
            >
              <div>
                <MuiLink component={Link} to={listPath(resource, { ...filter })}>
                  {translate(`home.gaps.${name}.label`)}
                </MuiLink>
                <Typography variant="body2" color="text.secondary">
                  {translate(`home.gaps.${name}.hint`)}
                </Typography>
              </div>
              <StatusChip
                label={count === 0 ? 'home.gaps.complete' : formatNumber(count)}
                tone={count === 0 ? 'good' : 'attention'}
              />
            </Box>
          );
        })}
      </Box>
    </SectionCard>
  );
}
