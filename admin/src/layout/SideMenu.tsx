import HomeIcon from '@mui/icons-material/HomeOutlined';
import {
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  Typography,
} from '@mui/material';
import { styled } from '@mui/material/styles';
import { useEffect, useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { bringIntoSight } from '../shared/bringIntoSight';
import { type MenuEntry, useMenu } from './navigation';

const Entry = styled(ListItemButton<typeof Link>)(({ theme }) => ({
  borderRadius: 8,
  padding: theme.spacing(0.75, 1.25),
  color: theme.scheme.text,
  '& .MuiListItemIcon-root': { minWidth: 34, color: theme.scheme.quietText },
  '&[aria-current="page"]': {
    backgroundColor: theme.scheme.primaryTint,
    color: theme.scheme.primary,
    fontWeight: 650,
    boxShadow: `inset 3px 0 0 ${theme.scheme.primary}`,
    '& .MuiListItemIcon-root': { color: theme.scheme.primary },
    '& .MuiTypography-root': { fontWeight: 650 },
  },
}));

function MenuLine({ to, label, icon: Icon, onGo }: MenuEntry & { onGo?: () => void }) {
  const { pathname } = useLocation();
  const isHere = to === '/' ? pathname === '/' : `${pathname}/`.startsWith(`${to}/`);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // A long menu scrolls by itself: the page one is on must be in sight.
    if (isHere) bringIntoSight(line.current);
  }, [isHere]);
  return (
    <ListItem ref={line} disablePadding>
      <Entry component={Link} to={to} onClick={onGo} aria-current={isHere ? 'page' : undefined}>
        <ListItemIcon>
          <Icon fontSize="small" />
        </ListItemIcon>
        <ListItemText slotProps={{ primary: { variant: 'body2' } }}>{label}</ListItemText>
      </Entry>
    </ListItem>
  );
}

/** The menu, grouped by kind of work. `onGo` lets a drawer close itself. */
export function SideMenu({ onGo }: { onGo?: () => void }) {
  const translate = useTranslate();
  const groups = useMenu();
  const prefix = useId();
  return (
    <nav aria-label={translate('navigation.mainMenu')}>
      <List dense disablePadding sx={{ px: 1.25, pt: 1.5 }}>
        <MenuLine
          to="/"
          label={translate('navigation.home')}
          icon={HomeIcon}
          order={0}
          onGo={onGo}
        />
      </List>
      {groups.map(({ group, entries }) => (
        <div key={group}>
          <Typography
            id={`${prefix}-${group}`}
            variant="overline"
            component="p"
            color="text.secondary"
            sx={{ px: 2.5, pt: 2, pb: 0.25 }}
          >
            {translate(`navigation.groups.${group}`)}
          </Typography>
          <List dense disablePadding aria-labelledby={`${prefix}-${group}`} sx={{ px: 1.25 }}>
            {entries.map((entry) => (
              <MenuLine key={entry.to} {...entry} onGo={onGo} />
            ))}
          </List>
        </div>
      ))}
    </nav>
  );
}
