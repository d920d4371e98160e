import { z } from 'zod';
import { permissionNames } from '../../access/permissions';
import { day, id, line, version } from '../../core/fields';
import { email } from '../../rules/fields';
import { clientRoles, userRoles } from './grants';

const name = line('Name, as colleagues know it.');
const address = email()
  .transform((text) => text.toLowerCase())
  .meta({ description: 'E-mail address, used to sign in.' });
const role = z.enum(userRoles).meta({ description: 'Role in the permission table.' });
const locale = z.enum(['en', 'cy']).meta({ description: 'Language: en or cy.' });

export const createUserInput = z.object({
  organisationId: id('The organisation the user belongs to; it stays the same.'),
  name,
  email: address,
  role,
  locale: locale.optional(),
});

export const updateUserInput = z.object({
  id: id('The user.'),
  version: version(),
  name,
  email: address,
  role,
});

export const seenUserInput = z.object({ id: id('The user.'), version: version() });
export const endSessionsInput = z.object({ id: id('The user.') });

export const createApiClientInput = z.object({
  organisationId: id('The organisation whose system it is.'),
  name: line('Name of the system.'),
  role: z.enum(clientRoles).meta({ description: 'Role in the permission table.' }),
  scopes: z
    .array(z.enum(permissionNames))
    .max(permissionNames.length)
    .default([])
    .meta({ description: 'Permissions the key is limited to; none means all of its role.' }),
  expiresOn: day('Last day on which the key works, within a year.'),
});

export const seenApiClientInput = z.object({ id: id('The API client.'), version: version() });

export const setLocaleInput = z.object({ locale });

/** A filter is small; the limit keeps the table from being used as a store. */
const longestFilter = 4000;

export const saveViewInput = z.object({
  resource: z
    .string()
    .regex(/^[A-Za-z]{1,60}$/)
    .meta({ description: 'The list it is a view of.' }),
  name: line('Its name; a view of this name is replaced.', 80),
  filter: z
    .record(z.string(), z.unknown())
    .refine((filter) => JSON.stringify(filter).length <= longestFilter, {
      params: {
        message: {
          en: 'This filter is too long to be kept.',
          cy: 'Mae’r hidlydd hwn yn rhy hir i’w gadw.',
        },
      },
    })
    .meta({ description: 'The filter, as the list takes it.' }),
  sortField: line('What it is sorted by.', 60).optional(),
  sortOrder: z.enum(['asc', 'desc']).optional().meta({ description: 'asc or desc.' }),
});

export const deleteViewInput = z.object({ id: id('The saved view.') });
