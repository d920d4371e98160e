import { Box, Typography } from '@mui/material';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { SectionCard } from '../../../shared/SectionCard';
import { SaidOfCheck } from '../checks/SaidOfCheck';
import type { Revision } from '../types';

/** What was answered and waived before a revision was submitted, by check; nothing when every check was clear. */
export function SaidCard({ revision: { answers, waivers } }: { revision: Revision }) {
  const inLanguage = useInLanguage();
  const said = [...answers, ...waivers];
  const checks = [...new Map(said.map((each) => [each.checkKey, each])).values()];
  if (checks.length === 0) return null;
  return (
    <SectionCard anchor="said" title="returns.checks.said" flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {checks.map(({ checkKey, checkTitleEn, checkTitleCy }) => (
          <Box
            component="li"
            key={checkKey}
            sx={(theme) => ({ px: 2.5, py: 1.75, borderTop: `1px solid ${theme.scheme.line}` })}
          >
            <Typography component="h3" sx={{ fontWeight: 650 }}>
              {inLanguage(checkTitleEn, checkTitleCy)}
            </Typography>
            <SaidOfCheck
              answers={answers.filter((answer) => answer.checkKey === checkKey)}
              waiver={waivers.find((waiver) => waiver.checkKey === checkKey)}
            />
          </Box>
        ))}
      </Box>
    </SectionCard>
  );
}
