import { Box } from '@mui/material';
import { useCodeName } from '../../../shared/codes/useCodes';
import { StatusChip } from '../../../shared/StatusChip';
import { statusTone } from './status';

interface Props {
  status: string;
  /** Takes two lines rather than a wide column. */
  folds?: boolean;
}

/** Where an expression of interest or a journey stands, as a chip. */
export function StatusField({ status, folds }: Props) {
  const nameOf = useCodeName('referral_status', 'expression_status');
  const chip = <StatusChip label={nameOf(status)} tone={statusTone(status)} />;
  if (!folds) return chip;
  return (
    <Box
      component="span"
      sx={{ display: 'inline-block', '&& .MuiChip-label': { whiteSpace: 'normal' } }}
    >
      {chip}
    </Box>
  );
}
