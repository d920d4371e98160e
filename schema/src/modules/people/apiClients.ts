import type { Prisma, Role } from '@placewell/prisma';
import type { z } from 'zod';
import type { Permission } from '../../access/permissions';
import { permissionsOf } from '../../access/roles';
import { change } from '../../core/change';
import type { Done, Work } from '../../core/command';
import { badInput, invalidState, notFound } from '../../core/errors';
import { addDays, addMonths } from '../../rules/calendar';
import { visibleAccounts } from './access';
import { checkGrant } from './grants';
import type { createApiClientInput, seenApiClientInput } from './inputs';

/** Scopes narrow a key; one that the role does not have would only seem to allow something. */
function checkScopes(role: Role, scopes: Permission[]): void {
  if (scopes.some((scope) => !permissionsOf[role].includes(scope)))
    throw badInput({
      scopes: {
        en: 'A key cannot be given what its role does not allow.',
        cy: 'Ni ellir rhoi i allwedd yr hyn nad yw ei rôl yn ei ganiatáu.',
      },
    });
}

function checkExpiry(expiresOn: string, today: string): void {
  if (expiresOn < today || expiresOn > addMonths(today, 12))
    throw badInput({
      expiresOn: {
        en: 'Choose a day from today to a year from today.',
        cy: 'Dewiswch ddiwrnod rhwng heddiw a blwyddyn i heddiw.',
      },
    });
}

/** Registers a system and gives it a key, shown once. */
export async function createApiClient(
  work: Work,
  { organisationId, name, role, scopes, expiresOn }: z.output<typeof createApiClientInput>,
): Promise<Done> {
  checkScopes(role, scopes);
  checkExpiry(expiresOn, work.context.today);
  await checkGrant(work, organisationId, role);
  const { key, hash, prefix } = work.context.identity.mintApiKey();
  const { id } = await work.tx.apiClient.create({
    data: {
      organisationId,
      name,
      role,
      scopes,
      keyHash: hash,
      keyPrefix: prefix,
      expiresAt: new Date(`${addDays(expiresOn, 1)}T00:00:00Z`),
    },
    select: { id: true },
  });
  return { id, afterwards: async () => key };
}

/** Ends a key: the very next request with it is refused. */
export async function revokeApiClient(
  work: Work,
  { id, version }: z.output<typeof seenApiClientInput>,
): Promise<string> {
  const { actor, tx, context } = work;
  const visible = context.rowFilter ? (visibleAccounts(actor) as Prisma.ApiClientWhereInput) : {};
  const client = await tx.apiClient.findFirst({ where: { AND: [visible, { id }] } });
  if (!client) throw notFound();
  if (client.revokedAt)
    throw invalidState({
      en: 'This key is revoked already; create a new one.',
      cy: 'Mae’r allwedd hon wedi’i dirymu eisoes; crëwch un newydd.',
    });
  return change(work, tx.apiClient, { id, version }, { revokedAt: new Date() });
}
