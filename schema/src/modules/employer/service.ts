import type { Prisma } from '@placewell/prisma';
import type { z } from 'zod';
import { agreedPlaceOf } from '../../access/place';
import { ofPartner } from '../../access/rows';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { notFound } from '../../core/errors';
import type { createEmployerInput, updateEmployerInput } from './inputs';

/** Adds an employer to those a partner works with. */
export async function createEmployer(
  work: Work,
  {
    accountableBodyId,
    partnerId,
    reason,
    ...details
  }: z.output<typeof createEmployerInput> & { reason?: string },
): Promise<string> {
  const place = await agreedPlaceOf(work, { accountableBodyId, partnerId });
  const { id } = await work.tx.employer.create({
    data: { ...place, ...details },
    select: { id: true },
  });
  return id;
}

/** Changes the details of an employer; what is left out is emptied, as in the form. */
export async function updateEmployer(
  work: Work,
  { id, version, reason, ...details }: z.output<typeof updateEmployerInput> & { reason?: string },
): Promise<string> {
  await loadEmployer(work, id);
  const cleared = {
    sector: null,
    town: null,
    localAuthorityCode: null,
    contactName: null,
    contactEmail: null,
    contactPhone: null,
  };
  return change(work, work.tx.employer, { id, version }, { ...cleared, ...details });
}

/** The employer, if the actor may see it; throws NOT_FOUND otherwise. */
export async function loadEmployer({ actor, tx, context }: Work, id: string) {
  const visible = context.rowFilter ? (ofPartner(actor) as Prisma.EmployerWhereInput) : {};
  const employer = await tx.employer.findFirst({ where: { AND: [visible, { id }] } });
  if (!employer) throw notFound();
  return employer;
}
