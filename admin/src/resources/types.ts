import type { SvgIconComponent } from '@mui/icons-material';
import type { ResourceProps } from 'react-admin';
import type { ResourceFields } from '../providers/dataProvider/operations';

/** Where the menu shows a resource. */
export type MenuGroup = 'people' | 'work' | 'performance' | 'returns' | 'organisation' | 'settings';

/** One kind of record in the console: what it asks of the API, its pages and its menu entry. */
export interface ResourceModule
  extends Pick<
    ResourceProps,
    'list' | 'show' | 'create' | 'edit' | 'recordRepresentation' | 'children'
  > {
  /** The resource's name, also its place in addresses: `participants`. */
  readonly name: string;
  readonly fields: ResourceFields;
  readonly icon: SvgIconComponent;
  /** Left out for records that are reached only from others. */
  readonly menu?: { readonly group: MenuGroup; readonly order: number };
}

/** A page that is no record's list, such as the indicators. */
export interface PageModule {
  readonly path: string;
  /** Key of the menu text. */
  readonly label: string;
  readonly icon: SvgIconComponent;
  /** Left out for pages that are reached only from others. */
  readonly menu?: { readonly group: MenuGroup; readonly order: number };
  readonly element: React.ReactNode;
  /** What `canAccess` is asked before the entry is shown. */
  readonly access: { readonly action: string; readonly resource: string };
}
