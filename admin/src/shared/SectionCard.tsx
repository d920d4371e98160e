import { Box, Card, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** A message key or a text. */
  title: string;
  description?: ReactNode;
  /** Buttons or links on the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
  /** For tables and lists that reach to the card's edge. */
  flush?: boolean;
}

/** A titled part of a page: a region that screen readers can jump to. */
export function SectionCard({ title, description, actions, children, flush }: Props) {
  const translate = useTranslate();
  const headingId = useId();
  return (
    <Card component="section" aria-labelledby={headingId} sx={{ mb: 2.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2.5, pt: 2 }}>
        <Typography id={headingId} variant="h2" sx={{ flexGrow: 1 }}>
          {translate(title, { _: title })}
        </Typography>
        {actions}
      </Box>
      {description && (
        <Typography variant="body2" color="text.secondary" sx={{ px: 2.5, pt: 0.5 }}>
          {description}
        </Typography>
      )}
      <Box
        sx={
          flush
            ? { pt: 1.5, '& th:first-of-type, & td:first-of-type': { pl: 2.5 } }
            : { px: 2.5, pt: 1.5, pb: 2.5 }
        }
      >
        {children}
      </Box>
    </Card>
  );
}
