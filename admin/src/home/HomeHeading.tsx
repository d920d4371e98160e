import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** A message key or a text. */
  title: string;
  /** What stands beneath, in small. */
  about?: string;
  /** A link on the right. */
  action?: ReactNode;
}

/** The heading of a row of tiles. */
export function HomeHeading({ title, about, action }: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: 1, mb: 1.25 }}>
      <Box sx={{ flexGrow: 1 }}>
        <Typography variant="h2">{translate(title, { _: title })}</Typography>
        {about && (
          <Typography variant="body2" color="text.secondary">
            {about}
          </Typography>
        )}
      </Box>
      {action}
    </Box>
  );
}
