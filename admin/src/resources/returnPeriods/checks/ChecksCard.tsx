import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../../shared/EmptyState';
import { SectionCard } from '../../../shared/SectionCard';
import type { Check } from '../desk/desk';
import { CheckEntry } from './CheckEntry';

interface Props {
  checks: readonly Check[];
  revisionId: string;
  commands: readonly string[];
}

/** What stands between the return and its signature: first what must be fixed, then what needs a comment. */
export function ChecksCard({ checks, revisionId, commands }: Props) {
  const translate = useTranslate();
  const found = checks.filter(({ state, answers }) => state !== 'clear' || answers.length > 0);
  const groups = (['blocking', 'warning'] as const)
    .map((severity) => ({
      severity,
      entries: found.filter((check) => check.severity === severity),
    }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <SectionCard
      anchor="checks"
      title="returns.checks.title"
      description={translate('returns.checks.clear', {
        smart_count: checks.length - found.length,
      })}
      flush
    >
      {groups.length === 0 && <EmptyState text="returns.checks.allClear" compact />}
      {groups.map(({ severity, entries }) => (
        <Box key={severity} sx={{ mb: 1 }}>
          <Typography variant="h3" sx={{ px: 2.5, py: 1 }}>
            {translate(`returns.checks.${severity}`)} ({entries.length})
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {entries.map((check) => (
              <CheckEntry
                key={check.key}
                check={check}
                revisionId={revisionId}
                commands={commands}
              />
            ))}
          </Box>
        </Box>
      ))}
    </SectionCard>
  );
}
