import { placeOf } from '../../access/place';
import type { Work } from '../../core/command';
import { badInput } from '../../core/errors';
import { asDate } from '../../core/fields';

/**
 * The accountable body and partner of a new expression of interest. An accountable body chooses a partner whose
 * agreement is valid and whose data sharing is in force today; a partner is only let in while both are.
 */
export async function chosenPlace(
  work: Work,
  wanted: { accountableBodyId?: string; partnerId?: string },
): Promise<{ accountableBodyId: string; partnerId: string }> {
  const place = placeOf(work, wanted);
  if (work.actor.partnerId) return place;
  const today = asDate(work.context.today);
  const agreement = await work.tx.deliveryAgreement.findFirst({
    where: {
      ...place,
      validFrom: { lte: today },
      dataSharingFrom: { lte: today },
      AND: [
        { OR: [{ validTo: null }, { validTo: { gte: today } }] },
        { OR: [{ dataSharingTo: null }, { dataSharingTo: { gte: today } }] },
      ],
    },
    select: { id: true },
  });
  if (agreement) return place;
  throw badInput({
    partnerId: {
      en: 'Choose a partner with a delivery agreement and data sharing in force.',
      cy: 'Dewiswch bartner sydd â chytundeb darparu a rhannu data mewn grym.',
    },
  });
}
