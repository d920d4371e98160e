import type { SvgIconComponent } from '@mui/icons-material';
import { useCanAccessResources, useTranslate } from 'react-admin';
import { pages, resources } from '../resources';
import type { MenuGroup } from '../resources/types';

/** One line of the menu. */
export interface MenuEntry {
  readonly to: string;
  readonly label: string;
  readonly icon: SvgIconComponent;
  readonly order: number;
}

/** Some lines of the menu under their heading. */
export interface MenuSection {
  readonly group: MenuGroup;
  readonly entries: readonly MenuEntry[];
}

export const menuGroups: readonly MenuGroup[] = [
  'people',
  'work',
  'performance',
  'returns',
  'organisation',
  'settings',
];

/** The menu of this viewer by group: only what their permissions open, groups without any left out. */
export function useMenu(): readonly MenuSection[] {
  const translate = useTranslate();
  const listed = resources.filter((resource) => resource.menu && resource.list);
  const { canAccess = {} } = useCanAccessResources({
    action: 'list',
    resources: [...listed.map(({ name }) => name), ...pages.map(({ access }) => access.resource)],
  });
  const entries = [
    ...listed
      .filter(({ name }) => canAccess[name])
      .map(({ name, icon, menu }) => ({
        to: `/${name}`,
        label: translate(`resources.${name}.name`, { smart_count: 2 }),
        icon,
        order: menu?.order ?? 0,
        group: menu?.group,
      })),
    ...pages.flatMap(({ path, label, icon, menu, access }) =>
      menu && canAccess[access.resource]
        ? [{ to: path, label: translate(label), icon, ...menu }]
        : [],
    ),
  ].sort((one, other) => one.order - other.order);
  return menuGroups
    .map((group) => ({ group, entries: entries.filter((entry) => entry.group === group) }))
    .filter(({ entries }) => entries.length > 0);
}
