import type { SvgIconComponent } from '@mui/icons-material';
import DefaultIcon from '@mui/icons-material/SpaOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** Message keys or texts. */
  title?: string;
  text: string;
  icon?: SvgIconComponent;
  /** The sensible next step. */
  action?: ReactNode;
  /** Less air, for use inside a card. */
  compact?: boolean;
  /** More about the reason. */
  children?: ReactNode;
}

/** Says why there is nothing to see, and what to do about it. */
export function EmptyState({
  title,
  text,
  icon: Icon = DefaultIcon,
  action,
  compact,
  children,
}: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ textAlign: 'center', px: 2, py: compact ? 3 : 7 }}>
      <Box
        sx={{
          display: 'inline-grid',
          placeItems: 'center',
          width: compact ? 44 : 64,
          height: compact ? 44 : 64,
          mb: 1.5,
          borderRadius: '50%',
          color: 'primary.main',
          bgcolor: (theme) => theme.scheme.primaryTint,
        }}
      >
        <Icon fontSize={compact ? 'small' : 'large'} aria-hidden />
      </Box>
      {title && (
        <Typography variant="h3" component="p" sx={{ mb: 0.5 }}>
          {translate(title, { _: title })}
        </Typography>
      )}
      <Typography
        color="text.secondary"
        variant={compact ? 'body2' : 'body1'}
        sx={{ maxWidth: '52ch', mx: 'auto' }}
      >
        {translate(text, { _: text })}
      </Typography>
      {children}
      {action && <Box sx={{ mt: 2.5 }}>{action}</Box>}
    </Box>
  );
}
