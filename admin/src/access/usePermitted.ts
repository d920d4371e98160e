import type { Permission } from '@placewell/schema/permissions';
import { usePermissions } from 'react-admin';

/** Whether the viewer holds a permission of the API, for buttons that give a command. */
export function usePermitted(permission: Permission): boolean {
  const { permissions } = usePermissions<readonly string[]>();
  return permissions?.includes(permission) ?? false;
}
