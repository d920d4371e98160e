import { Box, Card, Typography } from '@mui/material';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';

interface Props {
  /** A message key or a text. */
  title: string;
  description?: ReactNode;
  /** Buttons or links on the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
  /** For tables and lists that reach to the card's edge. */
  flush?: boolean;
  /** Its place in the page's address: a link with it after # leads here. */
  anchor?: string;
}

/** Whether the address leads to this part of the page; then it is brought into sight, with the focus on its heading. */
function useAnchor(anchor: string | undefined) {
  const { hash, key } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const isMeant = anchor !== undefined && hash === `#${anchor}`;
  // Each time a link leads here, also when the address led here before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says that a link was followed
  useEffect(() => {
    if (!isMeant) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [isMeant, key]);
  return heading;
}

/** A titled part of a page: a region that screen readers can jump to. */
export function SectionCard({ title, description, actions, children, flush, anchor }: Props) {
  const translate = useTranslate();
  const headingId = useId();
  const heading = useAnchor(anchor);
  return (
    <Card component="section" id={anchor} aria-labelledby={headingId} sx={{ mb: 2.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2.5, pt: 2 }}>
        <Typography
          ref={heading}
          id={headingId}
          variant="h2"
          tabIndex={anchor ? -1 : undefined}
          sx={{ flexGrow: 1, scrollMarginTop: 80 }}
        >
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
            ? // The first cell of a row, whether it is a th or a td: the first of its type need not stand at the edge.
              { pt: 1.5, '& tr > :not(* + *)': { pl: 2.5 }, '& tr > :last-child': { pr: 2.5 } }
            : { px: 2.5, pt: 1.5, pb: 2.5 }
        }
      >
        {children}
      </Box>
    </Card>
  );
}
