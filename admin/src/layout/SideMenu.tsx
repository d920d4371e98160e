import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import {
  ButtonBase,
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
} from '@mui/material';
import { styled } from '@mui/material/styles';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import type { MenuGroup } from '../resources/types';
import { bringIntoSight } from '../shared/bringIntoSight';
import { type MenuEntry, type MenuSection, useMenu } from './navigation';

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

/** Whether a page is the one of a line, or below it. */
const isAt = (to: string, pathname: string) =>
  to === '/' ? pathname === '/' : `${pathname}/`.startsWith(`${to}/`);

function MenuLine({ to, label, icon: Icon, onGo }: MenuEntry & { onGo?: () => void }) {
  const { pathname } = useLocation();
  const isHere = isAt(to, pathname);
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

/** Kept by few and seldom: closed until somebody opens them, or is on one of their pages. */
const closedAtFirst: readonly MenuGroup[] = ['organisation', 'settings'];

const Heading = styled(ButtonBase)(({ theme }) => ({
  ...theme.typography.overline,
  width: '100%',
  justifyContent: 'space-between',
  padding: theme.spacing(2, 2.5, 0.25),
  color: theme.scheme.quietText,
  textAlign: 'start',
}));

interface PartProps extends MenuSection {
  /** There are no other groups: the menu is short enough to stand open. */
  isShort: boolean;
  onGo?: (() => void) | undefined;
}

/** A group of the menu under a heading that opens and closes it. */
function MenuPart({ group, entries, isShort, onGo }: PartProps) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const isHere = entries.some(({ to }) => isAt(to, pathname));
  const [isOpen, setOpen] = useState(isShort || !closedAtFirst.includes(group));
  useEffect(() => {
    if (isHere) setOpen(true);
  }, [isHere]);
  const id = useId();
  return (
    <div>
      <Heading
        id={`${id}-heading`}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        onClick={() => setOpen(!isOpen)}
      >
        {translate(`navigation.groups.${group}`)}
        {isOpen ? <ExpandLessIcon fontSize="small" /> : <ExpandMoreIcon fontSize="small" />}
      </Heading>
      <List
        dense
        disablePadding
        id={`${id}-list`}
        hidden={!isOpen}
        aria-labelledby={`${id}-heading`}
        sx={{ px: 1.25 }}
      >
        {isOpen && entries.map((entry) => <MenuLine key={entry.to} {...entry} onGo={onGo} />)}
      </List>
    </div>
  );
}

/** The menu, grouped by kind of work. `onGo` lets a drawer close itself. */
export function SideMenu({ onGo }: { onGo?: () => void }) {
  const translate = useTranslate();
  const sections = useMenu();
  const isShort = sections.every(({ group }) => closedAtFirst.includes(group));
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
      {sections.map((section) => (
        <MenuPart key={section.group} {...section} isShort={isShort} onGo={onGo} />
      ))}
    </nav>
  );
}
