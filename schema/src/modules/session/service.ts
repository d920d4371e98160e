import type { z } from 'zod';
import type { Work } from '../../core/command';
import { asDate } from '../../core/fields';
import { loadFor } from '../referral/guard';
import { tie } from '../referral/load';
import type { recordSessionInput } from './inputs';

/** Records a support session of a journey that is under way. Gives its id. */
export async function recordSession(
  work: Work,
  { referralId, heldOn, ...details }: z.output<typeof recordSessionInput>,
): Promise<string> {
  const referral = await loadFor(work, 'recordSession', referralId, { heldOn });
  const { id } = await work.tx.session.create({
    data: {
      ...tie(referral),
      specialistId: details.specialistId ?? referral.state.currentSpecialistId,
      heldOn: asDate(heldOn),
      minutes: details.minutes,
      mode: details.mode,
      contents: details.contents,
      attendance: details.attendance,
      note: details.note,
      partnerReference: details.partnerReference,
    },
    select: { id: true },
  });
  return id;
}
