import { Box } from '@mui/material';
import { useCodes } from '../../shared/codes/useCodes';
import { StatusChip } from '../../shared/StatusChip';
import type { Tone } from '../../theme/palette';

const tones: Readonly<Record<string, Tone>> = {
  agreed: 'good',
  claim_due: 'information',
  claim_open: 'information',
};

/** How a milestone stands over its paths of evidence, in words. */
export function StandingChip({ standing }: { standing: string }) {
  const name = useCodes('reconciliation_standing').find(({ id }) => id === standing)?.name;
  return (
    // Takes two lines rather than push the next step out of the table.
    <Box
      component="span"
      sx={{ display: 'inline-block', '&& .MuiChip-label': { whiteSpace: 'normal' } }}
    >
      <StatusChip label={name ?? standing} tone={tones[standing] ?? 'attention'} />
    </Box>
  );
}
