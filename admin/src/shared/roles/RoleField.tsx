import { useTranslate } from 'react-admin';

/** A role as those who hold it would name it. */
export function RoleField({ role }: { role: string }) {
  return <>{useTranslate()(`roles.${role}`, { _: role })}</>;
}
