import type { Work } from '../core/command';
import { badInput, forbidden } from '../core/errors';

/**
 * The accountable body and partner a new record belongs to. A partner writes its own; an accountable body writes its
 * own or, by `partnerId`, for a partner. Throws when the choice is not clear or not the actor's.
 */
export function placeOf(
  { actor }: Work,
  wanted: { accountableBodyId?: string; partnerId?: string },
): { accountableBodyId: string; partnerId: string } {
  const [only, ...others] = actor.accountableBodyIds;
  if (!only) throw forbidden();
  const accountableBodyId = wanted.accountableBodyId ?? (others.length ? undefined : only);
  if (!accountableBodyId)
    throw badInput({
      accountableBodyId: {
        en: 'You work for several accountable bodies: say which.',
        cy: 'Rydych yn gweithio i sawl corff atebol: nodwch pa un.',
      },
    });
  if (!actor.accountableBodyIds.includes(accountableBodyId)) throw forbidden();
  const partnerId = actor.partnerId ?? wanted.partnerId ?? actor.organisationId;
  if (wanted.partnerId && wanted.partnerId !== partnerId) throw forbidden();
  return { accountableBodyId, partnerId };
}

/** The same, for a partner that has or had an agreement with the accountable body; throws otherwise. */
export async function agreedPlaceOf(work: Work, wanted: Parameters<typeof placeOf>[1]) {
  const place = placeOf(work, wanted);
  const agreements = await work.tx.deliveryAgreement.count({ where: place });
  if (agreements === 0)
    throw badInput({
      partnerId: {
        en: 'Choose a partner that you have an agreement with.',
        cy: 'Dewiswch bartner y mae gennych gytundeb ag ef.',
      },
    });
  return place;
}
