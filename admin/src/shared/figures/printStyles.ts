/** On paper: the figures and nothing to press; tables stand open beneath their charts. */
export const printStyles = {
  '@media print': {
    'body > *, #root, main': { background: 'none !important' },
    'header, nav, .no-print': { display: 'none !important' },
    'main, main *': { overflow: 'visible !important' },
    main: { padding: '0 !important', maxWidth: 'none !important' },
    'div:has(> nav)': { display: 'none !important' },
    '.MuiCollapse-root': { height: 'auto !important', visibility: 'visible !important' },
    'section, li, tr': { breakInside: 'avoid' },
    '@page': { size: 'A4 landscape', margin: '12mm' },
  },
} as const;
