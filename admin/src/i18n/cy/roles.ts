import type { roles as english } from '../en/roles';
import type { SameKeys } from '../shape';

/** Y rolau, fel y byddai’r bobl sy’n eu dal yn eu henwi. */
export const roles = {
  DWP_VIEWER: 'Rheolwr perfformiad yr Adran Gwaith a Phensiynau',
  AB_ADMINISTRATOR: 'Gweinyddwr y corff atebol',
  AB_ANALYST: 'Dadansoddwr',
  PARTNER_MANAGER: 'Rheolwr partner',
  EMPLOYMENT_SPECIALIST: 'Arbenigwr Cyflogaeth',
  API_CLIENT_AB: 'System y corff atebol',
  API_CLIENT_PARTNER: 'System partner',
  BI_READER: 'Offeryn adrodd',
  SYSTEM_ADMINISTRATOR: 'Gweinyddwr y system',
} satisfies SameKeys<typeof english>;
