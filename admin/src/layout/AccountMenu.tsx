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
  Menu,
  MenuItem,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useLogout, useTheme, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from './useViewer';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .filter((_letter, at, all) => at === 0 || at === all.length - 1)
    .join('')
    .toUpperCase();

/** Who is signed in, and what concerns only them: colours, password, signing out. */
export function AccountMenu() {
  const viewer = useViewer();
  const translate = useTranslate();
  const signOut = useLogout();
  const [theme, setTheme] = useTheme();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const menuId = useId();
  if (!viewer) return null;
  const close = () => setAnchor(null);
  const isDark = theme === 'dark';
  return (
    <>
      <Button
        color="inherit"
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? menuId : undefined}
        aria-label={`${translate('navigation.account')}: ${viewer.name}`}
        sx={{ minWidth: 0, gap: 1 }}
      >
        <Avatar
          aria-hidden
          sx={{
            width: 32,
            height: 32,
            fontSize: '0.8125rem',
            bgcolor: '#ffc861',
            color: '#3a2a00',
          }}
        >
          {initials(viewer.name)}
        </Avatar>
        <Box component="span" sx={{ display: { xs: 'none', lg: 'inline' } }}>
          {viewer.name}
        </Box>
      </Button>
      <Menu id={menuId} anchorEl={anchor} open={anchor !== null} onClose={close}>
        <Box component="li" role="none" sx={{ px: 2, pt: 1, pb: 1.5, maxWidth: 320 }}>
          <Typography sx={{ fontWeight: 650 }}>{viewer.name}</Typography>
          <Typography variant="body2" color="text.secondary">
            {viewer.email}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {[translate(`roles.${viewer.role}`), viewer.organisation?.name]
              .filter(Boolean)
              .join(', ')}
          </Typography>
        </Box>
        <Divider component="li" role="none" />
        <MenuItem
          onClick={() => {
            setTheme(isDark ? 'light' : 'dark');
            close();
          }}
        >
          <ListItemIcon>{isDark ? <LightIcon /> : <DarkIcon />}</ListItemIcon>
          <ListItemText>
            {translate(isDark ? 'navigation.lightMode' : 'navigation.darkMode')}
          </ListItemText>
        </MenuItem>
        <MenuItem component={Link} to="/change-password" onClick={close}>
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
      </Menu>
    </>
  );
}
