import type { Prisma } from '@placewell/prisma';
import type { z } from 'zod';
import type { Work } from '../../core/command';
import { notFound } from '../../core/errors';
import type { deleteViewInput, saveViewInput, setLocaleInput } from './inputs';

/** Sets the language the actor reads Placewell in. */
export async function setLocale(
  { actor, tx }: Work,
  { locale }: z.output<typeof setLocaleInput>,
): Promise<string> {
  await tx.$queryRaw`select app.set_locale(${locale})::text`;
  return actor.id;
}

/** Keeps a view of a list under a name, in place of one of the same name. */
export async function saveView(
  { actor, tx }: Work,
  { resource, name, filter, sortField, sortOrder }: z.output<typeof saveViewInput>,
): Promise<string> {
  const details = {
    filter: filter as Prisma.InputJsonObject,
    sortField: sortField ?? null,
    sortOrder: sortOrder ?? null,
  };
  const { id } = await tx.savedView.upsert({
    where: { userId_resource_name: { userId: actor.id, resource, name } },
    create: { userId: actor.id, resource, name, ...details },
    update: { ...details, version: { increment: 1 } },
    select: { id: true },
  });
  return id;
}

/** Removes one of the actor's own views. */
export async function deleteView(
  { actor, tx }: Work,
  { id }: z.output<typeof deleteViewInput>,
): Promise<string> {
  const { count } = await tx.savedView.deleteMany({ where: { id, userId: actor.id } });
  if (count === 0) throw notFound();
  return id;
}
