import { SvgIcon, type SvgIconProps } from '@mui/material';

/** Placewell's mark: a path that rises to a place. Decorative; the name always stands beside it. */
export const BrandMark = (props: SvgIconProps) => (
  <SvgIcon viewBox="0 0 32 32" aria-hidden {...props}>
    <path
      d="M4 26c6 0 7-4 9-8s4-7 9-7"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
    />
    <circle cx="25" cy="9" r="5" fill="#ffc861" />
    <circle cx="4.5" cy="26" r="2.5" fill="currentColor" />
  </SvgIcon>
);
