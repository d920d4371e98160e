import type { Prisma } from '@placewell/prisma';
import { catalogue } from '@placewell/prisma/reference';
import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { badInput, forbidden } from '../../core/errors';
import { asDate, dayOf } from '../../core/fields';
import { ownBody } from '../organisation/service';
import { visibleAccounts } from '../people/access';
import { loadPeriod } from './guard';
import type * as inputs from './inputs';

/** Moves the days of a period. */
export async function updateReturnPeriod(
  work: Work,
  { id, version, opensOn, dueOn, editsEndOn }: z.output<typeof inputs.updateReturnPeriodInput>,
): Promise<string> {
  ownBody(work);
  const period = await loadPeriod(work, id);
  // Nothing is returned that has not happened yet.
  if (opensOn <= (dayOf(period.lastDay) ?? ''))
    throw badInput({
      opensOn: {
        en: 'A period opens after its last day.',
        cy: 'Mae cyfnod yn agor ar ôl ei ddiwrnod olaf.',
      },
    });
  if (dueOn < opensOn)
    throw badInput({
      dueOn: {
        en: 'A return is due on the day its period opens, or later.',
        cy: 'Mae ffurflen yn ddyledus ar y diwrnod y mae ei chyfnod yn agor, neu’n hwyrach.',
      },
    });
  if (editsEndOn < dueOn)
    throw badInput({
      editsEndOn: {
        en: 'Edits end on the day the return is due, or later.',
        cy: 'Daw golygu i ben ar y diwrnod y mae’r ffurflen yn ddyledus, neu’n hwyrach.',
      },
    });
  const days = {
    opensOn: asDate(opensOn),
    dueOn: asDate(dueOn),
    editsEndOn: asDate(editsEndOn),
  };
  return change(work, work.tx.returnPeriod, { id, version }, days);
}

/**
 * Lets another user work on a period until a day, today or later, though its edits have ended. Granted once more, the day
 * moves. Nobody lets themselves in: the end of the edits would bind no administrator.
 */
export async function grantReturnException(
  work: Work,
  {
    periodId,
    userId,
    untilOn,
    exceptionReason,
    version,
  }: z.output<typeof inputs.grantReturnExceptionInput>,
): Promise<string> {
  const { actor, tx, context } = work;
  const accountableBodyId = ownBody(work);
  await loadPeriod(work, periodId);
  const visible = (context.rowFilter ? visibleAccounts(actor) : {}) as Prisma.UserWhereInput;
  const user = await tx.user.findFirst({ where: { AND: [visible, { id: userId }] } });
  if (!user)
    throw badInput({
      userId: {
        en: 'Choose a user of your organisation or of a partner that you keep.',
        cy: 'Dewiswch ddefnyddiwr o’ch sefydliad neu o bartner rydych yn ei gadw.',
      },
    });
  if (user.id === actor.id)
    throw badInput({
      userId: {
        en: 'An exception is granted by another person than works on it.',
        cy: 'Rhoddir eithriad gan berson heblaw’r un sy’n gweithio arno.',
      },
    });
  if (untilOn < context.today)
    throw badInput({
      untilOn: {
        en: 'An exception lasts until today or later.',
        cy: 'Mae eithriad yn para tan heddiw neu’n hwyrach.',
      },
    });
  const data = {
    userName: user.name,
    untilOn: asDate(untilOn),
    exceptionReason,
    grantedById: actor.id,
    grantedByName: actor.name,
  };
  const there = await tx.returnException.findFirst({ where: { periodId, userId } });
  if (there) return change(work, tx.returnException, { id: there.id, version: version ?? 0 }, data);
  const { id } = await tx.returnException.create({
    data: { accountableBodyId, periodId, userId, ...data },
    select: { id: true },
  });
  return id;
}

/** Writes whom DWP asks about the accountable body's returns, and its contract number. */
export async function setReturnContacts(
  work: Work,
  { version, ...contacts }: z.output<typeof inputs.setReturnContactsInput>,
): Promise<string> {
  const { tx } = work;
  const accountableBodyId = ownBody(work);
  const there = await tx.returnContact.findUnique({ where: { accountableBodyId } });
  if (there)
    return change(work, tx.returnContact, { id: there.id, version: version ?? 0 }, contacts);
  const { id } = await tx.returnContact.create({
    data: { accountableBodyId, ...contacts },
    select: { id: true },
  });
  return id;
}

/** Whose choice it is: the nation's for the system administrator, the own accountable body's for anybody else. */
function ownerOf(work: Work): string | null {
  if (work.actor.role === 'SYSTEM_ADMINISTRATOR') return null;
  if (work.actor.role !== 'AB_ADMINISTRATOR') throw forbidden();
  return ownBody(work);
}

/** Decides from a day on whether a row of the catalogue is returned by hand or digitally. */
export async function moveRequirement(
  work: Work,
  { rowId, collection, validFrom, version }: z.output<typeof inputs.moveRequirementInput>,
): Promise<string> {
  const { tx } = work;
  if (!catalogue.some(({ id }) => id === rowId))
    throw badInput({
      rowId: {
        en: 'The catalogue has no row of this id.',
        cy: 'Nid oes gan y catalog res â’r dynodydd hwn.',
      },
    });
  const key = { rowId, accountableBodyId: ownerOf(work), validFrom: asDate(validFrom) };
  const there = await tx.requirementCollection.findFirst({ where: key });
  if (there)
    return change(
      work,
      tx.requirementCollection,
      { id: there.id, version: version ?? 0 },
      { collection },
    );
  const { id } = await tx.requirementCollection.create({
    data: { ...key, collection },
    select: { id: true },
  });
  return id;
}
