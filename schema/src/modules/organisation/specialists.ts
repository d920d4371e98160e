import type { Prisma } from '@placewell/prisma';
import type { z } from 'zod';
import { agreedPlaceOf } from '../../access/place';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { checkOrder } from '../../core/dates';
import { badInput, notFound } from '../../core/errors';
import { asDate, maybeDate } from '../../core/fields';
import { visibleSpecialists } from './access';
import type { createEmploymentSpecialistInput, updateEmploymentSpecialistInput } from './inputs';

/** Refuses a user of another organisation, and one whom the actor cannot see. */
async function checkUser({ tx }: Work, userId: string | undefined, partnerId: string) {
  if (!userId) return;
  const user = await tx.user.findUnique({
    where: { id: userId },
    select: { organisationId: true },
  });
  if (user?.organisationId !== partnerId)
    throw badInput({
      userId: {
        en: 'Choose a user of the same organisation.',
        cy: 'Dewiswch ddefnyddiwr o’r un sefydliad.',
      },
    });
}

/** Refuses a leaving date while people are still assigned after it: they would have nobody. */
async function checkCaseload({ tx }: Work, specialistId: string, leftOn: string | undefined) {
  if (!leftOn) return;
  const left = await tx.assignment.count({
    where: {
      specialistId,
      OR: [{ endsOn: null }, { endsOn: { gt: asDate(leftOn) } }],
      referral: { endedOn: null },
    },
  });
  if (left > 0)
    throw badInput({
      leftOn: {
        en: `${left} people are still assigned after this day: assign them to a colleague first.`,
        cy: `Mae ${left} o bobl wedi’u neilltuo ar ôl y diwrnod hwn: neilltuwch nhw i gydweithiwr yn gyntaf.`,
      },
    });
}

/** Adds an Employment Specialist to a partner's staff. */
export async function createEmploymentSpecialist(
  work: Work,
  input: z.output<typeof createEmploymentSpecialistInput>,
): Promise<string> {
  const { name, fullTimeEquivalent, model, startedOn, userId } = input;
  const place = await agreedPlaceOf(work, input);
  await checkUser(work, userId, place.partnerId);
  const { id } = await work.tx.employmentSpecialist.create({
    data: { ...place, name, fullTimeEquivalent, model, startedOn: asDate(startedOn), userId },
    select: { id: true },
  });
  return id;
}

/** Changes the details of an Employment Specialist, or records that they left. */
export async function updateEmploymentSpecialist(
  work: Work,
  input: z.output<typeof updateEmploymentSpecialistInput>,
): Promise<string> {
  const { id, version, name, fullTimeEquivalent, model, startedOn, userId, leftOn } = input;
  const { actor, tx, context } = work;
  const visible = context.rowFilter
    ? (visibleSpecialists(actor) as Prisma.EmploymentSpecialistWhereInput)
    : {};
  const found = await tx.employmentSpecialist.findFirst({ where: { AND: [visible, { id }] } });
  if (!found) throw notFound();
  checkOrder('leftOn', startedOn, leftOn);
  if (userId !== found.userId) await checkUser(work, userId, found.partnerId);
  await checkCaseload(work, id, leftOn);
  return change(
    work,
    tx.employmentSpecialist,
    { id, version },
    {
      name,
      fullTimeEquivalent,
      model,
      startedOn: asDate(startedOn),
      userId: userId ?? null,
      leftOn: maybeDate(leftOn),
    },
  );
}
