import type { z } from 'zod';
import { change, demandReason, takeBack } from '../../core/change';
import type { Work } from '../../core/command';
import { badInput, forbidden, notFound } from '../../core/errors';
import { asDate, type takeBackInput } from '../../core/fields';
import { badInputFor } from '../../core/parse';
import type { CommandName } from '../../rules/commandLabels';
import { checkDates } from '../../rules/journeyDates';
import { loadFor } from '../referral/guard';
import type { correctEmployerContactInput, recordEmployerContactInput } from './inputs';
import { loadEmployer } from './service';

/** Throws BAD_USER_INPUT for a contact in the future, and for one about a job without the person it is sought for. */
function checkContact(
  { context }: Work,
  contact: { contactedOn: string; kind: string; aboutSomebody: boolean },
): void {
  const { contactedOn, kind, aboutSomebody } = contact;
  const problems = checkDates('recordEmployerContact', { contactedOn }, context.today);
  if (Object.keys(problems).length) throw badInput(problems);
  if (!aboutSomebody && kind === 'competitive_job')
    throw badInputFor('referralId', {
      en: 'A contact about a competitive job is about a person: choose the person.',
      cy: 'Mae cyswllt am swydd gystadleuol yn ymwneud â pherson: dewiswch y person.',
    });
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
  checkContact(work, { contactedOn, kind: details.kind, aboutSomebody: referral !== undefined });
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

/** A contact, for a change to it by whoever may write to the journey, or made it when it is about nobody. */
async function loadContact(
  work: Work,
  command: CommandName,
  seen: { id: string; contactedOn?: string },
) {
  const { actor, tx } = work;
  const contact = await tx.employerContact.findUnique({ where: { id: seen.id } });
  if (!contact) throw notFound();
  await loadEmployer(work, contact.employerId);
  const { contactedOn } = seen;
  if (contact.referralId) await loadFor(work, command, contact.referralId, { contactedOn });
  else if (actor.specialistId && contact.specialistId !== actor.specialistId) throw forbidden();
  return contact;
}

/** Corrects a contact that was recorded wrongly. Whom it is about stays: another person's is another contact. */
export async function correctEmployerContact(
  work: Work,
  input: z.output<typeof correctEmployerContactInput>,
): Promise<string> {
  demandReason(work);
  const { id, version, contactedOn, employerId, madeBy, mode, kind, specialistId, note } = input;
  const contact = await loadContact(work, 'correctEmployerContact', { id, contactedOn });
  checkContact(work, { contactedOn, kind, aboutSomebody: contact.referralId !== null });
  const { partnerId } = await loadEmployer(work, employerId);
  if (partnerId !== contact.partnerId)
    throw badInputFor('employerId', {
      en: 'Choose an employer of the same partner.',
      cy: 'Dewiswch gyflogwr o’r un partner.',
    });
  return change(
    work,
    work.tx.employerContact,
    { id, version },
    {
      employerId,
      madeBy,
      mode,
      kind,
      specialistId,
      contactedOn: asDate(contactedOn),
      note: note ?? null,
    },
  );
}

/** Takes back a contact that never was. */
export async function takeBackEmployerContact(
  work: Work,
  { id, version }: z.output<typeof takeBackInput>,
): Promise<string> {
  await loadContact(work, 'takeBackEmployerContact', { id });
  return takeBack(work, work.tx.employerContact, { id, version });
}
