import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';

const Anchor = styled('a')(({ theme }) => ({
  position: 'fixed',
  top: 8,
  left: 8,
  zIndex: theme.zIndex.tooltip,
  padding: '10px 16px',
  borderRadius: 8,
  fontWeight: 600,
  color: theme.scheme.text,
  backgroundColor: theme.scheme.surface,
  transform: 'translateY(-200%)',
  '&:focus': { transform: 'none' },
}));

/** The first stop of the keyboard: jumps over header and menu. */
export function SkipLink() {
  const translate = useTranslate();
  return (
    <Anchor
      href="#main-content"
      className="no-print"
      onClick={(event) => {
        // Moving the focus is enough; the address stays free of anchors.
        event.preventDefault();
        document.getElementById('main-content')?.focus();
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Anchor>
  );
}
