import { Box, Typography } from '@mui/material';
import { Urgency, useDueWords } from './DueCard';
import type { Due } from './due';

/** The most urgent of what is due, for a row of a list. */
export function FirstDue({ due }: { due: readonly Due[] }) {
  const words = useDueWords();
  const [first] = due;
  if (!first) return null;
  return (
    <Box sx={{ display: 'grid', gap: 0.25, justifyItems: { xs: 'end', md: 'start' } }}>
      <Typography variant="body2" component="span">
        {words(first).title}
      </Typography>
      <Urgency {...first} />
    </Box>
  );
}
