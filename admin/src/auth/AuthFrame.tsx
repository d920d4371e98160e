import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { BrandMark } from '../layout/brand';
import { DocumentLanguage, LanguageSwitch } from '../layout/LanguageSwitch';

/** The frame of the pages before signing in: the product's name, the language, one card. */
export function AuthFrame({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'background.default',
        backgroundImage: (theme) =>
          `linear-gradient(${theme.scheme.header} 0, ${theme.scheme.header} 300px, transparent 300px)`,
      }}
    >
      <DocumentLanguage />
      <Box
        component="header"
        sx={{
          display: 'flex',
          justifyContent: 'flex-end',
          p: 1.5,
          color: (theme) => theme.scheme.onHeader,
          '& .Mui-focusVisible': { outlineColor: (theme) => theme.scheme.headerFocus },
        }}
      >
        <LanguageSwitch />
      </Box>
      <Box component="main" sx={{ width: '100%', maxWidth: 460, mx: 'auto', px: 2, pb: 6 }}>
        <Box sx={{ color: (theme) => theme.scheme.onHeader, mt: { xs: 1, sm: 4 }, mb: 3 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
            <BrandMark sx={{ fontSize: 44 }} />
            <Typography component="p" sx={{ fontSize: '2rem', fontWeight: 700 }}>
              {translate('navigation.product')}
            </Typography>
          </Box>
          <Typography>{translate('navigation.tagline')}</Typography>
        </Box>
        <Card sx={{ p: { xs: 2.5, sm: 4 }, boxShadow: '0 10px 30px rgb(12 58 59 / 0.12)' }}>
          {children}
        </Card>
      </Box>
    </Box>
  );
}
