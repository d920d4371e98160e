import type { z } from 'zod';
import { change } from '../../core/change';
import type { Work } from '../../core/command';
import { asDate } from '../../core/fields';
import { guard, loadFor } from '../referral/guard';
import { loadOfJourney, tie } from '../referral/load';
import type { correctSessionInput, recordSessionInput } from './inputs';

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

/** Corrects a session that was recorded wrongly; what is left out is emptied, as in the form, but for who held it. */
export async function correctSession(
  work: Work,
  { id, version, heldOn, ...details }: z.output<typeof correctSessionInput>,
): Promise<string> {
  const found = work.tx.session.findUnique({ where: { id } });
  const { row, referral } = await loadOfJourney(work, found);
  guard(work, 'correctSession', referral, { heldOn });
  return change(
    work,
    work.tx.session,
    { ...row, version },
    {
      heldOn: asDate(heldOn),
      minutes: details.minutes,
      mode: details.mode,
      contents: details.contents,
      attendance: details.attendance,
      specialistId: details.specialistId,
      note: details.note ?? null,
    },
  );
}
