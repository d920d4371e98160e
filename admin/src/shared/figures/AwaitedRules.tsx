import { Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermitted } from '../../access/usePermitted';
import { useApi } from '../api';
import { useInLanguage } from '../fields/InLanguage';

export const ruleNamesQuery = `query ruleNames {
  rules: allRules(perPage: 200) { key titleEn titleCy }
}`;

interface RuleName {
  readonly key: string;
  readonly titleEn: string;
  readonly titleCy: string;
}

/** Which rules of DWP a figure waits for, by name; for those who may set them as links. */
export function AwaitedRules({ keys }: { keys: readonly string[] }) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const maySet = usePermitted('rule.manage');
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['ruleNames'],
    queryFn: () => api.query<{ rules: readonly RuleName[] }>(ruleNamesQuery),
    staleTime: 600_000,
    enabled: keys.length > 0,
  });
  const rules = (data?.rules ?? []).filter(({ key }) => keys.includes(key));
  if (rules.length === 0) return null;
  return (
    <>
      {translate('kpis.awaits')}{' '}
      {rules.map(({ key, titleEn, titleCy }, at) => {
        const name = inLanguage(titleEn, titleCy);
        return (
          <span key={key}>
            {at > 0 && ', '}
            {maySet ? (
              <MuiLink
                component={Link}
                to={`/rules/${key}/show`}
                sx={{ position: 'relative', zIndex: 1 }}
              >
                {name}
              </MuiLink>
            ) : (
              name
            )}
          </span>
        );
      })}
    </>
  );
}
