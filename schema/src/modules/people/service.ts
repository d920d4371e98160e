import type { Prisma } from '@placewell/prisma';
import type { z } from 'zod';
import { change } from '../../core/change';
import type { Done, Work } from '../../core/command';
import { invalidState, notFound } from '../../core/errors';
import { mayManage, visibleAccounts } from './access';
import { checkGrant } from './grants';
import type * as inputs from './inputs';

type Seen = z.output<typeof inputs.seenUserInput>;

/** The user, if the actor may manage such accounts; throws NOT_FOUND otherwise. */
async function loadUser({ actor, tx, context }: Work, id: string) {
  const visible = context.rowFilter ? (visibleAccounts(actor) as Prisma.UserWhereInput) : {};
  const user = await tx.user.findFirst({ where: { AND: [visible, { id }] } });
  if (!user) throw notFound();
  return user;
}

function notOneself({ actor }: Work, id: string): void {
  if (!mayManage(actor, id))
    throw invalidState({
      en: 'Ask a colleague: nobody does this to the own account.',
      cy: 'Gofynnwch i gydweithiwr: nid oes neb yn gwneud hyn i’w gyfrif ei hun.',
    });
}

/** Adds a user. Gives the first password, which the user changes after signing in. */
export async function createUser(
  work: Work,
  { organisationId, name, email, role, locale }: z.output<typeof inputs.createUserInput>,
): Promise<Done> {
  await checkGrant(work, organisationId, role);
  const { id } = await work.tx.user.create({
    data: { organisationId, name, email, role, locale, passwordResetAt: new Date() },
    select: { id: true },
  });
  return { id, afterwards: () => work.context.identity.setTemporaryPassword(id) };
}

/** Changes the name, address or role of a user; a new role counts from the next request. */
export async function updateUser(
  work: Work,
  { id, version, name, email, role }: z.output<typeof inputs.updateUserInput>,
): Promise<string> {
  const user = await loadUser(work, id);
  if (role !== user.role) {
    notOneself(work, id);
    await checkGrant(work, user.organisationId, role);
  }
  return change(work, work.tx.user, { id, version }, { name, email, role });
}

/** Shuts a user out from the next request on. */
export async function disableUser(work: Work, { id, version }: Seen): Promise<Done> {
  notOneself(work, id);
  const user = await loadUser(work, id);
  if (user.disabledAt)
    throw invalidState({
      en: 'This user is disabled already; you can enable the account again.',
      cy: 'Mae’r defnyddiwr hwn wedi’i analluogi eisoes; gallwch alluogi’r cyfrif eto.',
    });
  await change(work, work.tx.user, { id, version }, { disabledAt: new Date() });
  // The sessions are void already; ended, they do not come to life again with the account.
  return { id, afterwards: () => withoutSecret(work.context.identity.endSessions(id)) };
}

/** Lets a disabled user sign in again. */
export async function enableUser(work: Work, { id, version }: Seen): Promise<string> {
  const user = await loadUser(work, id);
  if (!user.disabledAt)
    throw invalidState({
      en: 'This user is not disabled.',
      cy: 'Nid yw’r defnyddiwr hwn wedi’i analluogi.',
    });
  return change(work, work.tx.user, { id, version }, { disabledAt: null });
}

/** Gives a user a temporary password, lifts a lockout and ends the user's sessions. */
export async function resetPassword(work: Work, { id, version }: Seen): Promise<Done> {
  notOneself(work, id);
  await loadUser(work, id);
  await change(work, work.tx.user, { id, version }, { passwordResetAt: new Date() });
  return { id, afterwards: () => work.context.identity.setTemporaryPassword(id) };
}

/** Signs a user out everywhere. */
export async function endSessions(
  work: Work,
  { id }: z.output<typeof inputs.endSessionsInput>,
): Promise<Done> {
  await loadUser(work, id);
  return { id, afterwards: () => withoutSecret(work.context.identity.endSessions(id)) };
}

const withoutSecret = async (step: Promise<unknown>): Promise<undefined> => {
  await step;
};
