import type { Prisma } from '@placewell/prisma';
import type { z } from 'zod';
import { agreedPlaceOf } from '../../access/place';
import { ofPartner } from '../../access/rows';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { badInput, notFound } from '../../core/errors';
import { asDate } from '../../core/fields';
import { checkDates } from '../../rules/journeyDates';
import { loadFor } from '../referral/guard';
import type {
  createEmployerInput,
  recordEmployerContactInput,
  updateEmployerInput,
} from './inputs';

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

/** Records a contact with an employer: about a person's competitive job, or to build the relationship. */
export async function recordEmployerContact(
  work: Work,
  {
    referralId,
    contactedOn,
    reason,
    ...details
  }: z.output<typeof recordEmployerContactInput> & { reason?: string },
): Promise<string> {
  const employer = await loadEmployer(work, details.employerId);
  const referral = referralId
    ? await loadFor(work, 'recordEmployerContact', referralId, { contactedOn })
    : undefined;
  const problems = checkDates('recordEmployerContact', { contactedOn }, work.context.today);
  if (Object.keys(problems).length) throw badInput(problems);
  if (!referral && details.kind === 'competitive_job')
    throw badInput({
      referralId: {
        en: 'A contact about a competitive job is about a person: choose the person.',
        cy: 'Mae cyswllt am swydd gystadleuol yn ymwneud â pherson: dewiswch y person.',
      },
    });
  const { id } = await work.tx.employerContact.create({
    data: {
      ...details,
      accountableBodyId: employer.accountableBodyId,
      partnerId: employer.partnerId,
      referralId,
      contactedOn: asDate(contactedOn),
      specialistId:
        details.specialistId ?? work.actor.specialistId ?? referral?.state.currentSpecialistId,
    },
    select: { id: true },
  });
  return id;
}
