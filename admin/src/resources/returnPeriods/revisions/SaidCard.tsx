import { Box, Typography } from '@mui/material';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { LoadFailed } from '../../../shared/LoadFailed';
import { SectionCard } from '../../../shared/SectionCard';
import { SaidOfCheck } from '../checks/SaidOfCheck';
import { useSaid } from './said';

/** What was answered and waived before a revision was submitted; nothing when every check was clear. */
export function SaidCard({ revisionId }: { revisionId: string }) {
  const inLanguage = useInLanguage();
  const { data: checks, error, refetch } = useSaid(revisionId);
  if (error) return <LoadFailed error={error} onTryAgain={() => void refetch()} />;
  if (!checks?.length) return null;
  return (
    <SectionCard anchor="said" title="returns.checks.said" flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {checks.map(({ checkKey, checkTitleEn, checkTitleCy, answers, waiver }) => (
          <Box
            component="li"
            key={checkKey}
            sx={(theme) => ({ px: 2.5, py: 1.75, borderTop: `1px solid ${theme.scheme.line}` })}
          >
            <Typography component="h3" sx={{ fontWeight: 650 }}>
              {inLanguage(checkTitleEn, checkTitleCy)}
            </Typography>
            <SaidOfCheck answers={answers} waiver={waiver} />
          </Box>
        ))}
      </Box>
    </SectionCard>
  );
}
