import { styled } from '@mui/material/styles';

/** The table of the grid: months, names and sums stay in sight while the rest scrolls past them. */
export const GridTable = styled('table')(({ theme: { scheme, breakpoints } }) => ({
  borderCollapse: 'separate',
  borderSpacing: 0,
  width: '100%',
  fontSize: '0.9375rem',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    padding: '6px 8px',
    textAlign: 'right',
    borderBottom: `1px solid ${scheme.line}`,
    whiteSpace: 'nowrap',
  },
  '& td:has(input)': { padding: 2 },
  '& th:first-of-type': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    minWidth: 210,
    paddingLeft: 20,
    textAlign: 'left',
    whiteSpace: 'normal',
    fontWeight: 400,
    backgroundColor: scheme.surface,
    boxShadow: `inset -1px 0 0 ${scheme.line}`,
    [breakpoints.down('sm')]: { minWidth: 132, paddingLeft: 12 },
  },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    color: scheme.quietText,
    backgroundColor: scheme.surface,
    fontSize: '0.875rem',
    fontWeight: 650,
  },
  '& .partner > *, & .partner > th:first-of-type, & .total': {
    fontWeight: 650,
    backgroundColor: scheme.raised,
  },
  '& tfoot th, & tfoot td, & tfoot th:first-of-type': {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    fontWeight: 700,
    borderTop: `1px solid ${scheme.line}`,
    borderBottom: 0,
    backgroundColor: scheme.raised,
  },
  '& thead th:first-of-type, & tfoot th:first-of-type': { zIndex: 3 },
}));
