import MenuIcon from '@mui/icons-material/Menu';
import { Box, IconButton, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { OrganisationField } from '../resources/organisations/OrganisationField';
import { focusRing } from '../theme/components';
import { AccountMenu } from './AccountMenu';
import { BrandMark } from './brand';
import { LanguageSwitch } from './LanguageSwitch';
import { useRememberLanguage } from './useRememberLanguage';
import { useViewer } from './useViewer';

/** Height of the header in pixels; the menu and anchors keep clear of it. */
export const headerHeight = 60;

const Bar = styled('header')(({ theme }) => ({
  position: 'sticky',
  top: 0,
  zIndex: theme.zIndex.appBar,
  display: 'flex',
  alignItems: 'center',
  gap: theme.spacing(1),
  minHeight: headerHeight,
  padding: theme.spacing(0, 2),
  color: theme.scheme.onHeader,
  backgroundColor: theme.scheme.header,
  '& .Mui-focusVisible, & a:focus-visible': focusRing(theme.scheme.headerFocus),
  [theme.breakpoints.down('sm')]: {
    gap: 0,
    padding: theme.spacing(0, 0.5),
    '& .MuiButton-root': { paddingInline: 10 },
  },
}));

const Brand = styled(Link)({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  padding: 4,
  color: 'inherit',
  textDecoration: 'none',
  fontSize: '1.1875rem',
  fontWeight: 700,
  letterSpacing: '-0.01em',
});

/** The bar on every page: the way home, whose data one is in, language and account. */
export function Header({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const rememberLanguage = useRememberLanguage();
  return (
    <Bar>
      <IconButton
        color="inherit"
        onClick={onMenu}
        aria-label={translate('navigation.openMenu')}
        sx={{ display: { md: 'none' } }}
      >
        <MenuIcon />
      </IconButton>
      <Brand to="/">
        <BrandMark sx={{ fontSize: 30 }} />
        {translate('navigation.product')}
      </Brand>
      <Box sx={{ flexGrow: 1, minWidth: 0 }} />
      {viewer && (
        <Box sx={{ display: { xs: 'none', sm: 'block' }, minWidth: 0, textAlign: 'right', mr: 1 }}>
          <Typography noWrap variant="body2" sx={{ fontWeight: 650, lineHeight: 1.3 }}>
            {viewer.organisation ? (
              <OrganisationField organisation={viewer.organisation} />
            ) : (
              viewer.name
            )}
          </Typography>
          <Typography noWrap variant="caption" component="p" sx={{ lineHeight: 1.3 }}>
            {translate(`roles.${viewer.role}`)}
          </Typography>
        </Box>
      )}
      <LanguageSwitch onChange={rememberLanguage} />
      <AccountMenu />
    </Bar>
  );
}
