import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import SignOutIcon from '@mui/icons-material/Logout';
import PasswordIcon from '@mui/icons-material/PasswordOutlined';
import {
  Avatar,
  Box,
  Button,
  Divider,
  ListItemIcon,
  ListItemText,
  MenuItem,
  MenuList,
  Popover,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useLogout, useTheme, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Viewer } from '../providers/viewer';
import { OrganisationField } from '../resources/organisations/OrganisationField';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useViewer } from './useViewer';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .filter((_letter, at, all) => at === 0 || at === all.length - 1)
    .join('')
    .toUpperCase();

const Face = ({ name }: { name: string }) => (
  <Avatar
    aria-hidden
    sx={{ width: 32, height: 32, fontSize: '0.8125rem', bgcolor: '#ffc861', color: '#3a2a00' }}
  >
    {initials(name)}
  </Avatar>
);

function AboutViewer({ viewer }: { viewer: Viewer }) {
  const translate = useTranslate();
  return (
    <Box sx={{ px: 2, pt: 2, pb: 1.5, maxWidth: 320 }}>
      <Typography sx={{ fontWeight: 650 }}>{viewer.name}</Typography>
      <Typography variant="body2" color="text.secondary">
        {translate(`roles.${viewer.role}`)}
      </Typography>
      {viewer.organisation && (
        <Typography variant="body2" color="text.secondary">
          <OrganisationField organisation={viewer.organisation} />
        </Typography>
      )}
    </Box>
  );
}

function AccountActions({ onDone }: { onDone: () => void }) {
  const translate = useTranslate();
  const signOut = useLogout();
  const [theme, setTheme] = useTheme();
  const isDark = theme === 'dark';
  const changeColours = () => {
    setTheme(isDark ? 'light' : 'dark');
    onDone();
  };
  return (
    <MenuList autoFocusItem aria-label={translate('navigation.account')}>
      <MenuItem onClick={changeColours}>
        <ListItemIcon>{isDark ? <LightIcon /> : <DarkIcon />}</ListItemIcon>
        <ListItemText>
          {translate(isDark ? 'navigation.lightMode' : 'navigation.darkMode')}
        </ListItemText>
      </MenuItem>
      <MenuItem component={Link} to="/change-password" onClick={onDone}>
        <ListItemIcon>
          <PasswordIcon />
        </ListItemIcon>
        <ListItemText>{translate('navigation.changePassword')}</ListItemText>
      </MenuItem>
      <MenuItem onClick={() => signOut({}, undefined, false)}>
        <ListItemIcon>
          <SignOutIcon />
        </ListItemIcon>
        <ListItemText>{translate('ra.auth.logout')}</ListItemText>
      </MenuItem>
    </MenuList>
  );
}

/** Who is signed in, and what concerns only them: colours, password, signing out. */
export function AccountMenu() {
  const viewer = useViewer();
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!viewer) return null;
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        color="inherit"
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        sx={{ minWidth: 0, gap: 1 }}
      >
        <Face name={viewer.name} />
        <VisuallyHidden>{translate('navigation.account')}</VisuallyHidden>
        <Box component="span" sx={{ display: { xs: 'none', lg: 'inline' } }}>
          {viewer.name}
        </Box>
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('navigation.account') } }}
      >
        <AboutViewer viewer={viewer} />
        <Divider />
        <AccountActions onDone={close} />
      </Popover>
    </>
  );
}
