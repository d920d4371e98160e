import { Box, Typography } from '@mui/material';
import { Urgency, useDueWords } from './DueCard';
import type { Due } from './due';

function FirstDue(first: Due) {
  const words = useDueWords();
  return (
    <Box sx={{ display: 'grid', gap: 0.25, justifyItems: { xs: 'end', md: 'start' } }}>
      <Typography variant="body2" component="span">
        {words(first).title}
      </Typography>
      <Urgency {...first} />
    </Box>
  );
}

/** The most urgent of what is due, for a row of a list; nothing where nothing is, so that cards leave the line out. */
export const firstDue = ([first]: readonly Due[]) => first && <FirstDue {...first} />;
