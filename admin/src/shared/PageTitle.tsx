import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Box, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';

interface Props {
  /** A message key or a text; undefined while the record is loading. */
  title: string | undefined;
  /** Facts under the title: reference, chips. */
  subtitle?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** The list the page belongs to. */
  back?: { to: string; label: string };
}

let lastAnnounced: string | undefined;

/**
 * The page's only h1. It also names the document, and takes the focus once after each navigation,
 * so that a screen reader announces the new page and the keyboard continues from its top.
 */
export function PageTitle({ title, subtitle, actions, back }: Props) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = title === undefined ? undefined : translate(title, { _: title });

  useEffect(() => {
    document.title = text ? `${text} - Placewell` : 'Placewell';
  }, [text]);

  useEffect(() => {
    if (lastAnnounced !== undefined && lastAnnounced !== pathname) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
    lastAnnounced = pathname;
  }, [pathname]);

  return (
    <Box sx={{ mb: 2.5 }}>
      {back && (
        <MuiLink
          component={Link}
          to={back.to}
          variant="body2"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, mb: 0.5 }}
        >
          <ArrowBackIcon fontSize="inherit" />
          {translate(back.label, { _: back.label })}
        </MuiLink>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1.5 }}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Typography
            ref={heading}
            variant="h1"
            tabIndex={-1}
            aria-busy={text === undefined}
            sx={{ overflowWrap: 'anywhere' }}
          >
            {text ?? <Skeleton width="12ch" aria-label={translate('common.loading')} />}
          </Typography>
          {subtitle && (
            <Box sx={{ mt: 0.5, color: 'text.secondary', fontSize: '0.9375rem' }}>{subtitle}</Box>
          )}
        </Box>
        {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
      </Box>
    </Box>
  );
}
