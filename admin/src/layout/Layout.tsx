import CloseIcon from '@mui/icons-material/Close';
import { Box, Drawer, IconButton } from '@mui/material';
import { styled } from '@mui/material/styles';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { PageSkeleton } from '../shared/PageSkeleton';
import { ErrorBoundary } from './ErrorBoundary';
import { Header, headerHeight } from './Header';
import { DocumentLanguage } from './LanguageSwitch';
import { PageFailed } from './messagePages';
import { SideMenu } from './SideMenu';
import { SkipLink } from './SkipLink';

const menuWidth = 248;

const Side = styled('div')(({ theme }) => ({
  position: 'sticky',
  top: headerHeight,
  alignSelf: 'flex-start',
  width: menuWidth,
  flexShrink: 0,
  height: `calc(100vh - ${headerHeight}px)`,
  overflowY: 'auto',
  paddingBottom: theme.spacing(3),
  borderRight: `1px solid ${theme.scheme.line}`,
  backgroundColor: theme.scheme.raised,
  [theme.breakpoints.down('md')]: { display: 'none' },
}));

const Main = styled('main')(({ theme }) => ({
  flexGrow: 1,
  minWidth: 0,
  maxWidth: 1440,
  padding: theme.spacing(3, 4, 8),
  [theme.breakpoints.down('md')]: { padding: theme.spacing(2.5, 2, 8) },
}));

/** Header, menu and the page; the menu becomes a drawer on narrow screens. */
export function Layout({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [drawerOpen, setDrawerOpen] = useState(false);
  const close = () => setDrawerOpen(false);
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default' }}>
      <DocumentLanguage />
      <SkipLink />
      <Header onMenu={() => setDrawerOpen(true)} />
      <Box sx={{ display: 'flex' }}>
        <Side>
          <SideMenu />
        </Side>
        <Drawer
          open={drawerOpen}
          onClose={close}
          sx={{ display: { md: 'none' } }}
          slotProps={{
            paper: {
              'aria-label': translate('navigation.mainMenu'),
              sx: { width: 288, maxWidth: '85vw' },
            },
          }}
        >
          <IconButton
            onClick={close}
            aria-label={translate('navigation.closeMenu')}
            sx={{ alignSelf: 'flex-end', m: 1, mb: 0 }}
          >
            <CloseIcon />
          </IconButton>
          <SideMenu onGo={close} />
        </Drawer>
        <Main id="main-content" tabIndex={-1}>
          <ErrorBoundary
            resetKey={pathname}
            fallback={(tryAgain) => <PageFailed onTryAgain={tryAgain} />}
          >
            <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
          </ErrorBoundary>
        </Main>
      </Box>
    </Box>
  );
}
