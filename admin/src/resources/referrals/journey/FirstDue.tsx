import { Box, Typography } from '@mui/material';
import type { Due } from './due';
import { Urgency, useDueWords } from './DueCard';

/** The most urgent of what is due, for a row of a list. */
export function FirstDue({ due }: { due: readonly Due[] }) {
  const words = useDueWords();
  const [first] = due;
  if (!first) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 0.25, alignItems: 'center' }}>
      <Typography variant="body2" component="span">
        {words(first).title}
      </Typography>
      <Urgency {...first} />
    </Box>
  );
}
