import MetIcon from '@mui/icons-material/CheckCircleOutline';
import ConfirmIcon from '@mui/icons-material/ErrorOutline';
import UnknownIcon from '@mui/icons-material/HelpOutline';
import NotMetIcon from '@mui/icons-material/HighlightOff';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CodeField } from '../../shared/codes/CodeField';
import { StatusChip } from '../../shared/StatusChip';
import type { Tone } from '../../theme/palette';
import type { Eligibility, EligibilityTest } from './eligibility';

const icons = { pass: MetIcon, fail: NotMetIcon, warn: ConfirmIcon, unknown: UnknownIcon };
const tones: Readonly<Record<EligibilityTest['result'], Tone>> = {
  pass: 'good',
  fail: 'bad',
  warn: 'attention',
  unknown: 'neutral',
};

/** What all tests say together. */
export function Verdict({ eligible, basis }: Pick<Eligibility, 'eligible' | 'basis'>) {
  const key = eligible === null ? 'open' : eligible ? 'yes' : 'no';
  const tone = eligible === null ? 'neutral' : eligible ? 'good' : 'bad';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <StatusChip label={`eligibility.verdict.${key}`} tone={tone} />
      {basis && (
        <Typography variant="body2" color="text.secondary">
          <CodeField list="eligibility_basis" code={basis} />
        </Typography>
      )}
    </Box>
  );
}

/** Each test with its result in words and why. */
export function EligibilityTests({ tests }: Pick<Eligibility, 'tests'>) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, display: 'grid', gap: 1.5 }}>
      {tests.map(({ id, result, rule, because }) => {
        const Icon = icons[result];
        return (
          <Box component="li" key={id} sx={{ display: 'flex', gap: 1.25 }}>
            <Icon
              aria-hidden
              fontSize="small"
              sx={(theme) => ({ mt: 0.25, color: theme.scheme.tones[tones[result]].ink })}
            />
            <div>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {rule}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                <strong>{translate(`eligibility.results.${result}`)}</strong> {because}
              </Typography>
            </div>
          </Box>
        );
      })}
    </Box>
  );
}
