import { createTheme, type Theme } from '@mui/material/styles';
import { components } from './components';
import { dark, light, type Scheme } from './palette';

declare module '@mui/material/styles' {
  interface Theme {
    scheme: Scheme;
  }
  interface ThemeOptions {
    scheme?: Scheme;
  }
}

/** Fonts that are already on the machine: nothing is fetched, letters look native. */
const systemFonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Open Sans", "Helvetica Neue", Arial, sans-serif';

const heading = { fontWeight: 650, letterSpacing: '-0.01em', lineHeight: 1.25 };

function createPlacewellTheme(scheme: Scheme): Theme {
  const { tones } = scheme;
  return createTheme({
    scheme,
    shape: { borderRadius: 8 },
    palette: {
      mode: scheme.mode,
      primary: {
        main: scheme.primary,
        dark: scheme.primaryStrong,
        light: scheme.primaryTint,
        contrastText: scheme.onPrimary,
      },
      secondary: { main: scheme.primary, contrastText: scheme.onPrimary },
      error: { main: tones.bad.ink },
      warning: { main: tones.attention.ink },
      success: { main: tones.good.ink },
      info: { main: tones.information.ink },
      text: { primary: scheme.text, secondary: scheme.quietText },
      divider: scheme.line,
      background: { default: scheme.page, paper: scheme.surface },
    },
    typography: {
      fontFamily: systemFonts,
      h1: { ...heading, fontSize: '1.75rem' },
      h2: { ...heading, fontSize: '1.1875rem' },
      h3: { ...heading, fontSize: '1rem' },
      h4: { ...heading, fontSize: '1.375rem' },
      h5: { ...heading, fontSize: '1.1875rem' },
      h6: { ...heading, fontSize: '1.0625rem' },
      body1: { fontSize: '1rem', lineHeight: 1.55 },
      body2: { fontSize: '0.9375rem', lineHeight: 1.5 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
      button: { fontSize: '0.9375rem', fontWeight: 600, textTransform: 'none' },
      overline: {
        fontSize: '0.75rem',
        fontWeight: 650,
        letterSpacing: '0.06em',
        lineHeight: 1.6,
      },
    },
    components: components(scheme),
  });
}

export const lightTheme = createPlacewellTheme(light);
export const darkTheme = createPlacewellTheme(dark);
