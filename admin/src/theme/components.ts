import type { CSSObject, ThemeOptions } from '@mui/material/styles';
import type { Scheme } from './palette';

/** As createTheme takes them: any other type of theme is compared with that one member by member, for a minute. */
type ThemeComponents = NonNullable<ThemeOptions['components']>;

/** The ring that keyboard users see: three pixels, set off from the element by a gap. */
export const focusRing = (colour: string, offset = 2): CSSObject => ({
  outline: `3px solid ${colour}`,
  outlineOffset: offset,
});

/** Labels stand still above their box: easier to read, and nothing moves while typing. */
const fields = (scheme: Scheme): ThemeComponents => ({
  MuiTextField: {
    defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true },
  },
  MuiFormControl: {
    defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true },
  },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        maxWidth: '100%',
        whiteSpace: 'normal',
        marginBottom: 4,
        fontSize: '0.9375rem',
        fontWeight: 600,
        color: scheme.text,
        '&.Mui-focused': { color: scheme.text },
        '&.Mui-error': { color: scheme.tones.bad.ink },
      },
      asterisk: { color: scheme.tones.bad.ink },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: {
        backgroundColor: scheme.surface,
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: scheme.text },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
          borderColor: scheme.text,
          borderWidth: 1,
        },
        '&.Mui-focused': focusRing(scheme.focus, 1),
      },
      notchedOutline: {
        top: 0,
        borderColor: scheme.controlEdge,
        legend: { display: 'none' },
      },
      input: {
        minHeight: 24,
        // Browsers fade it below what can be read.
        '&::placeholder': { color: scheme.quietText, opacity: 1 },
      },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: {
        marginLeft: 0,
        marginRight: 0,
        fontSize: '0.875rem',
        // Also of a box that waits for another answer: the text says for which.
        '&, &.Mui-disabled': { color: scheme.quietText },
      },
    },
  },
  MuiFormLabel: {
    styleOverrides: {
      root: {
        color: scheme.text,
        fontSize: '0.9375rem',
        fontWeight: 600,
        '&.Mui-focused': { color: scheme.text },
      },
    },
  },
  // react-admin shrinks the legends of groups of boxes; ours read like every other label.
  RaCheckboxGroupInput: {
    styleOverrides: {
      root: { '& .RaCheckboxGroupInput-label': { transform: 'none', marginBottom: 4 } },
    },
  },
  RaRadioButtonGroupInput: {
    styleOverrides: {
      root: { '& .RaRadioButtonGroupInput-label': { transform: 'none', marginBottom: 4 } },
    },
  },
  MuiCheckbox: { styleOverrides: { root: { color: scheme.controlEdge } } },
  MuiRadio: { styleOverrides: { root: { color: scheme.controlEdge } } },
  MuiFormControlLabel: { styleOverrides: { label: { lineHeight: 1.35 } } },
  MuiAutocomplete: { defaultProps: { fullWidth: true } },
  // Focus goes to a field that lacks an answer: its list must not cover the message and the buttons.
  RaAutocompleteInput: { defaultProps: { openOnFocus: false } },
});

const surfaces = (scheme: Scheme): ThemeComponents => ({
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { border: `1px solid ${scheme.line}`, borderRadius: 12 } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({
        borderRadius: 14,
        [theme.breakpoints.down('sm')]: { margin: 12, width: 'calc(100% - 24px)' },
      }),
    },
  },
  MuiTooltip: {
    defaultProps: { arrow: true },
    styleOverrides: {
      tooltip: { fontSize: '0.8125rem', backgroundColor: scheme.text, color: scheme.surface },
      arrow: { color: scheme.text },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: {
        borderColor: scheme.line,
        fontSize: '0.9375rem',
        padding: '10px 14px',
        '& .MuiChip-label': { whiteSpace: 'nowrap' },
      },
      head: {
        fontWeight: 650,
        fontSize: '0.875rem',
        color: scheme.quietText,
        backgroundColor: scheme.raised,
        whiteSpace: 'nowrap',
      },
    },
  },
  MuiChip: {
    styleOverrides: {
      // Grows with its words instead of cutting them off.
      root: { fontWeight: 600, borderRadius: 6, height: 'auto', minHeight: 24, maxWidth: '100%' },
      label: { whiteSpace: 'normal', paddingBlock: 2 },
    },
  },
  MuiAlert: {
    styleOverrides: {
      root: { borderRadius: 10, fontSize: '0.9375rem' },
      standardError: { backgroundColor: scheme.tones.bad.fill, color: scheme.tones.bad.ink },
      standardWarning: {
        backgroundColor: scheme.tones.attention.fill,
        color: scheme.tones.attention.ink,
      },
      standardSuccess: { backgroundColor: scheme.tones.good.fill, color: scheme.tones.good.ink },
      standardInfo: {
        backgroundColor: scheme.tones.information.fill,
        color: scheme.tones.information.ink,
      },
    },
  },
});

const actions = (scheme: Scheme): ThemeComponents => ({
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing(scheme.focus) } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { borderRadius: 8, paddingInline: 14, minHeight: 38 },
      sizeSmall: { minHeight: 34, fontSize: '0.875rem' },
      outlined: { borderColor: scheme.controlEdge },
    },
  },
  MuiLink: { defaultProps: { underline: 'always' } },
  MuiListItemButton: {
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing(scheme.focus, -3) } },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 40,
        '&.Mui-focusVisible': { ...focusRing(scheme.focus, -3), backgroundColor: 'transparent' },
      },
    },
  },
  MuiTableSortLabel: {
    styleOverrides: {
      root: { '&:focus-visible': { ...focusRing(scheme.focus), borderRadius: 4 } },
    },
  },
});

const page = (scheme: Scheme): ThemeComponents => ({
  MuiCssBaseline: {
    styleOverrides: {
      html: { scrollPaddingTop: 80 },
      body: { overflowWrap: 'break-word' },
      'a:focus-visible, summary:focus-visible, [tabindex]:focus-visible': {
        ...focusRing(scheme.focus),
        borderRadius: 4,
      },
      'main:focus, h1:focus': { outline: 'none' },
      'td, .figures': { fontVariantNumeric: 'tabular-nums' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          transitionDuration: '0.01ms !important',
        },
      },
    },
  },
});

/** How Material UI's parts look in a scheme of ours. */
export const components = (scheme: Scheme): ThemeComponents => ({
  ...page(scheme),
  ...surfaces(scheme),
  ...fields(scheme),
  ...actions(scheme),
});
